"""Completion of the command line for bash, zsh and fish, from the program's own parsers."""

from __future__ import annotations

from collections.abc import Iterable

from commands import Argument, Command, commands

NAMES = ("sidelight", "reader")


def bash() -> str:
    """The file for share/bash-completion/completions/."""
    cases = "\n".join(
        f"        '{command.words}') words='{' '.join(_bash_words(command))}' ;;" for command in commands()
    )
    with_path = "|".join(sorted({flag for option in _options() if option.is_path for flag in option.flags}))
    with_choices = "\n".join(
        f"        {'|'.join(option.flags)}) mapfile -t COMPREPLY < <(compgen -W '{' '.join(option.choices)}' -- "
        '"$cur"); return ;;'
        for option in _distinct(option for option in _options() if option.choices)
    )
    return f"""# bash completion for sidelight
_sidelight() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command='' words
    [[ ${{COMP_WORDS[1]}} =~ ^({_firsts("|")})$ && $COMP_CWORD -gt 1 ]] && command=${{COMP_WORDS[1]}}
    [[ $command = library && $COMP_CWORD -gt 2 ]] && command+=" ${{COMP_WORDS[2]}}"
    case $prev in
        {with_path}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
{with_choices}
    esac
    case $command in
{cases}
        library) words='{_library_actions(" ")}' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    if [[ $cur != -* && $command != library ]]; then
        compopt -o filenames
        mapfile -t -O ${{#COMPREPLY[@]}} COMPREPLY < <(compgen -f -- "$cur")
    fi
}}
complete -F _sidelight {" ".join(NAMES)}
"""


def zsh() -> str:
    """The file for share/zsh/vendor-completions/."""
    window, *others = commands()
    cases = "\n".join(
        f"  {_zsh_case(command)})\n    _arguments -s {_zsh_arguments(command)} ;;" for command in (*others, window)
    )
    return f"""#compdef {" ".join(NAMES)}
local command=$words[2]
[[ $command == library ]] && command="library $words[3]"
if (( CURRENT == 2 )); then
  _alternative 'commands:command:({_firsts(" ")})' 'options:option:({" ".join(window.flags)})' 'files:file:_files'
  return
elif (( CURRENT == 3 )) && [[ $words[2] == library ]]; then
  compadd {_library_actions(" ")}
  return
fi
case $command in
{cases}
esac
"""


def fish() -> str:
    """The file for share/fish/vendor_completions.d/."""
    lines = ["# fish completion for sidelight"]
    for name in NAMES:
        unused = f"not __fish_seen_subcommand_from {_firsts(' ')}"
        lines += [f"complete -c {name} -n '{unused}' -a '{_firsts(' ')}'"]
        lines += [
            f"complete -c {name} -n '__fish_seen_subcommand_from library; and not __fish_seen_subcommand_from "
            f"{_library_actions(' ')}' -a '{_library_actions(' ')}'"
        ]
        for command in commands():
            seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.words.split()) or unused
            lines += [_fish_option(name, seen, option) for option in command.options]
    return "\n".join(lines) + "\n"


def _options() -> list[Argument]:
    return [option for command in commands() for option in command.options]


def _distinct(options: Iterable[Argument]) -> list[Argument]:
    return list(dict.fromkeys(options))


def _firsts(between: str) -> str:
    return between.join(dict.fromkeys(command.words.split()[0] for command in commands() if command.words))


def _library_actions(between: str) -> str:
    return between.join(command.words.split()[1] for command in commands() if command.words.startswith("library "))


def _bash_words(command: Command) -> list[str]:
    return command.flags if command.words else [*_firsts(" ").split(), *command.flags]


def _zsh_case(command: Command) -> str:
    return f"'{command.words}'" if command.words else "*"


def _zsh_arguments(command: Command) -> str:
    files = ["'*:file:_files'"] if command.takes_files else []
    return " ".join([*map(_zsh_option, command.options), *files])


def _zsh_option(option: Argument) -> str:
    told = option.told.replace("'", "").replace("[", "(").replace("]", ")").replace(":", "\\:")
    after = f"({' '.join(option.choices)})" if option.choices else "_files" if option.is_path else " "
    value = f":{option.value}:{after}" if option.value else ""
    return " ".join(f"'{flag}[{told}]{value}'" for flag in option.flags)


def _fish_option(name: str, seen: str, option: Argument) -> str:
    flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
    told = option.told.replace("'", "\\'")
    needed = " -r" if option.is_path else " -x" if option.value else ""
    choices = f" -a '{' '.join(option.choices)}'" if option.choices else ""
    return f"complete -c {name} -n '{seen}' {flags}{needed}{choices} -d '{told}'"
