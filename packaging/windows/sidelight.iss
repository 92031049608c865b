; The installer for Windows (Inno Setup 6), from the frozen program:
;
;     python -m venv build\venv
;     build\venv\Scripts\python -m pip install --require-hashes -r requirements-package.txt
;     build\venv\Scripts\python packaging\windows\icon.py build\sidelight.ico
;     build\venv\Scripts\python packaging\freeze\freeze.py build\frozen
;     iscc /DVersion=0.1.0 packaging\windows\sidelight.iss
;
; The program has no console there: `explain` and the other commands need a pipx installation on Windows.
;
; Tried: freeze.py and icon.py on Linux. Not tried: anything on Windows; no such machine was there.
; Signing: give iscc a sign tool (/Ssigntool=...) and uncomment SignTool.

#ifndef Version
  #error Say which version: /DVersion=...
#endif
#define Id "io.github.sidelight_reader.Sidelight"

[Setup]
AppId={{7E1F2C64-3B8B-4F8D-9A55-6C1F0A5D2E11}
AppName=Sidelight
AppVersion={#Version}
AppPublisher=The Sidelight developers
AppPublisherURL=https://github.com/sidelight-reader/sidelight
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\Sidelight
DefaultGroupName=Sidelight
DisableProgramGroupPage=yes
; For one user without an administrator's rights, or for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2
SolidCompression=yes
OutputDir=..\..\build
OutputBaseFilename=Sidelight-{#Version}-setup
SetupIconFile=..\..\build\sidelight.ico
UninstallDisplayIcon={app}\sidelight.exe
ChangesAssociations=yes
CloseApplications=yes
;SignTool=signtool

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the version before; readers' files are not in this folder.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\sidelight\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Sidelight"; Filename: "{app}\sidelight.exe"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\Sidelight"; Filename: "{app}\sidelight.exe"; AppUserModelID: "{#Id}"; Tasks: desktopicon

[Registry]
; Offered under "Open with" for these files, and made default for none.
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Sidelight"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\shell\open\command"; ValueType: string; ValueData: """{app}\sidelight.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".epub"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sidelight.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""

[Run]
Filename: "{app}\sidelight.exe"; Description: "{cm:LaunchProgram,Sidelight}"; Flags: nowait postinstall skipifsilent
