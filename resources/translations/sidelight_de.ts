<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sidelight</name>
    <message>
        <source>Language model: {name}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Sprachmodell: {name}</translation>
    </message>
    <message>
        <source>A reader for news that shows who is who and who says what.</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Ein Leseprogramm für Nachrichten, das zeigt, wer wer ist und wer was sagt.</translation>
    </message>
    <message>
        <source>Notes: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Notizen: {folder}</translation>
    </message>
    <message>
        <source>Settings: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Einstellungen: {folder}</translation>
    </message>
    <message>
        <source>Cache, safe to delete: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Zwischenspeicher, kann gelöscht werden: {folder}</translation>
    </message>
    <message>
        <source>Logs, without any words of articles: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Protokolle, ohne Wörter aus Artikeln: {folder}</translation>
    </message>
    <message>
        <source>Licence: GPL 3.0 or later. Background texts from Wikipedia are under CC BY-SA 4.0.</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Lizenz: GPL 3.0 oder neuer. Hintergrundtexte aus Wikipedia stehen unter CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>About Sidelight</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Über Sidelight</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Angaben &amp;kopieren</translation>
    </message>
    <message>
        <source>none that can be used</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>keines, das sich verwenden lässt</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Einen Text öffnen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Read the file from the disk again</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Die Datei erneut von der Festplatte lesen</translation>
    </message>
    <message>
        <source>Open Copied &amp;Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Kopierten Text öffnen</translation>
    </message>
    <message>
        <source>Open the words that were copied as an article</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Die kopierten Wörter als Artikel öffnen</translation>
    </message>
    <message>
        <source>Prepare for O&amp;ffline…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Für &amp;offline vorbereiten…</translation>
    </message>
    <message>
        <source>Look up all names of this article, for reading without a network</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Alle Namen dieses Artikels nachschlagen, um ohne Netz zu lesen</translation>
    </message>
    <message>
        <source>Prepare a Fo&amp;lder for Offline…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>O&amp;rdner für offline vorbereiten…</translation>
    </message>
    <message>
        <source>Look up all names of the articles in a folder</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Alle Namen der Artikel in einem Ordner nachschlagen</translation>
    </message>
    <message>
        <source>Network &amp;Log…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Netzwerkprotokoll…</translation>
    </message>
    <message>
        <source>What has left this machine</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Was diesen Rechner verlassen hat</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Die Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Show or hide the table of names</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Die Tabelle der Namen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Search all articles that are kept</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Alle aufbewahrten Artikel durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Nächster Name</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>V&amp;orheriger Name</translation>
    </message>
    <message>
        <source>&amp;Go to a Name…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Zu einem N&amp;amen…</translation>
    </message>
    <message>
        <source>Go to a &amp;Heading…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Zu einer &amp;Überschrift…</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Do anything that the menus do, by typing some of its words</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Alles tun, was die Menüs können, durch Eintippen einiger Wörter</translation>
    </message>
    <message>
        <source>&amp;Switch Between Article and Panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Zwischen Artikel und Seitenleiste wechseln</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Über Sidelight</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <source>Offline encyclopaedia</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Offline-Enzyklopädie</translation>
    </message>
    <message>
        <source>Built-in note</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Mitgelieferte Notiz</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>admits</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>räumt ein</translation>
    </message>
    <message>
        <source>advises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>rät</translation>
    </message>
    <message>
        <source>agrees</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>announces</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>kündigt an</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>apologises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>entschuldigt sich</translation>
    </message>
    <message>
        <source>asks</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>fragt</translation>
    </message>
    <message>
        <source>believes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>glaubt</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>confirms</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>criticises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>kritisiert</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>demands</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>fordert</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>describes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>beschreibt</translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>erörtert</translation>
    </message>
    <message>
        <source>doubts</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>expects</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>praises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>lobt</translation>
    </message>
    <message>
        <source>promises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>verspricht</translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>schlägt vor</translation>
    </message>
    <message>
        <source>refuses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>weigert sich</translation>
    </message>
    <message>
        <source>says</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>sagt</translation>
    </message>
    <message>
        <source>shows</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>zeigt</translation>
    </message>
    <message>
        <source>stresses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>betont</translation>
    </message>
    <message>
        <source>wants</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>will</translation>
    </message>
    <message>
        <source>warns</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>warnt</translation>
    </message>
    <message>
        <source>who says it: by:Rutte, by:&quot;Mark Rutte&quot;</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>wer es sagt: by:Rutte, by:&quot;Mark Rutte&quot;</translation>
    </message>
    <message>
        <source>to whom: to:Zelenskyy</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>zu wem: to:Zelenskyy</translation>
    </message>
    <message>
        <source>whom or what the article names: about:NATO</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>wen oder was der Artikel nennt: about:NATO</translation>
    </message>
    <message>
        <source>words of the position: says:membership</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Wörter der Aussage: says:membership</translation>
    </message>
    <message>
        <source>how it is said: force:promises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>wie es gesagt wird: force:promises</translation>
    </message>
    <message>
        <source>on this day or later: after:2024, after:2024-11, after:2024-11-05</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>an diesem Tag oder später: after:2024, after:2024-11, after:2024-11-05</translation>
    </message>
    <message>
        <source>on an earlier day: before:2025-02</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>an einem früheren Tag: before:2025-02</translation>
    </message>
    <message>
        <source>where plain words are sought: in:positions, in:text</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>wo einfache Wörter gesucht werden: in:positions, in:text</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>Undo Choice of a Page</source>
        <extracomment>reader.app.panel.choices_desk</extracomment>
        <translation>Wahl einer Seite rückgängig machen</translation>
    </message>
    <message>
        <source>Redo Choice of a Page</source>
        <extracomment>reader.app.panel.choices_desk</extracomment>
        <translation>Wahl einer Seite wiederholen</translation>
    </message>
    <message>
        <source>As the &amp;System Has It</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Dark</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Light</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Hoher Kontrast, he&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;All Mentions</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>&amp;Alle Erwähnungen</translation>
    </message>
    <message>
        <source>Underline a name wherever it stands</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Einen Namen überall unterstreichen</translation>
    </message>
    <message>
        <source>&amp;First Mention Only</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Nur die &amp;erste Erwähnung</translation>
    </message>
    <message>
        <source>Underline a name where it first stands; a click on the others works too</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Einen Namen nur beim ersten Mal unterstreichen; die anderen lassen sich ebenso anklicken</translation>
    </message>
    <message>
        <source>&amp;No Lines</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>&amp;Keine Linien</translation>
    </message>
    <message>
        <source>Underline nothing; a click on a name works all the same</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Nichts unterstreichen; Namen lassen sich trotzdem anklicken</translation>
    </message>
    <message>
        <source>{file} has changed on the disk.</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>{file} wurde auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>There are no copied words to open.</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Es sind keine kopierten Wörter da, die sich öffnen lassen.</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open an article, and the people, organisations, places and treaties in it are underlined.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Öffnen Sie einen Artikel, und die Personen, Organisationen, Orte und Verträge darin werden unterstrichen.</translation>
    </message>
    <message>
        <source>Click a name to see who or what it is, and what the article says that they said.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Klicken Sie einen Namen an, um zu sehen, wer oder was das ist und was er dem Artikel zufolge gesagt hat.</translation>
    </message>
    <message>
        <source>What you read stays on this computer: only names are looked up, never the text. It is kept in your library here, unless you say otherwise in the settings.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Was Sie lesen, bleibt auf diesem Rechner: Nur Namen werden nachgeschlagen, nie der Text. Er wird hier in Ihrer Bibliothek aufbewahrt, sofern Sie in den Einstellungen nichts anderes bestimmen.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Or drop a file here (text, Markdown, web page, EPUB, Word, PDF), or press Ctrl+O to choose one.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Oder ziehen Sie eine Datei hierher (Text, Markdown, Webseite, EPUB, Word, PDF), oder drücken Sie Strg+O, um eine auszuwählen.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Your notes are saved as always, and you can go on reading; if things look wrong, close Sidelight and start it again.</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>In Sidelight selbst ist ein Fehler aufgetreten. Ihre Notizen sind wie immer gespeichert, und Sie können weiterlesen; wenn etwas nicht stimmt, schließen Sie Sidelight und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Nothing was sent. This report helps to find the mistake: copy it if you want to report it, and look it over before: its last line may quote words of the article.</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Es wurde nichts gesendet. Dieser Bericht hilft, den Fehler zu finden: Kopieren Sie ihn, wenn Sie ihn melden wollen, und sehen Sie ihn vorher durch: Die letzte Zeile kann Wörter des Artikels enthalten.</translation>
    </message>
    <message>
        <source>A Mistake in Sidelight</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Ein Fehler in Sidelight</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>reader.app.commands.file_dialogs</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>reader.app.commands.file_dialogs</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Leave out what goes on into a longer word</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Auslassen, was in ein längeres Wort übergeht</translation>
    </message>
    <message>
        <source>{many} or more</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>{many} oder mehr</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{place} of {many}</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>{place} von {many}</translation>
    </message>
    <message numerus="yes">
        <source>1 mention|{n} mentions</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>
            <numerusform>{n} Erwähnung</numerusform>
            <numerusform>{n} Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t show these</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>1 position here|{n} positions here</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>
            <numerusform>{n} Aussage hier</numerusform>
            <numerusform>{n} Aussagen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>{positions} {in_articles}</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>{positions} {in_articles}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>On {name}, wherever it is named</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>Zu {name}, wo immer der Name steht</translation>
    </message>
    <message>
        <source>{page} in Wikipedia</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>{page} in der Wikipedia</translation>
    </message>
    <message numerus="yes">
        <source>1 position|{n} positions</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in 1 article|in {n} articles</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>
            <numerusform>in {n} Artikel</numerusform>
            <numerusform>in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more|{some} and {n} more</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{some} und {n} weitere</numerusform>
            <numerusform>{some} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Fortschritt des Hinzufügens</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Adding {files} to the library was not finished.</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Das Hinzufügen von {files} zur Bibliothek wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Adding {files}: {done} of {total}.</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>{files} wird hinzugefügt: {done} von {total}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>1 article added|{n} articles added</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} Artikel hinzugefügt</numerusform>
            <numerusform>{n} Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <source>1 was here already|{n} were here already</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} war schon da</numerusform>
            <numerusform>{n} waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 file cannot be read|{n} files cannot be read</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} Datei lässt sich nicht lesen</numerusform>
            <numerusform>{n} Dateien lassen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 file not read yet|{n} files not read yet</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} Datei noch nicht gelesen</numerusform>
            <numerusform>{n} Dateien noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not there any more. This is the copy that the library keeps.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>{file} ist nicht mehr da. Dies ist die Kopie aus der Bibliothek.</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>Der Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The text of this article is not kept, and it had no file.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>Der Text dieses Artikels wurde nicht aufbewahrt, und er hatte keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>1 article|{n} articles</source>
        <extracomment>reader.app.library.everywhere</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>In all articles: {counts}</source>
        <extracomment>reader.app.library.everywhere</extracomment>
        <translation>In allen Artikeln: {counts}</translation>
    </message>
    <message>
        <source>Take all articles out of the library?</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Alle Artikel aus der Bibliothek nehmen?</translation>
    </message>
    <message>
        <source>What they report is forgotten. Your notes and your files stay. This cannot be undone.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Was sie berichten, wird vergessen. Ihre Notizen und Dateien bleiben. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>1 article added.|{n} articles added.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>{n} Artikel hinzugefügt.</numerusform>
            <numerusform>{n} Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Einen Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Export the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Die Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>In die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Empty the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Die Bibliothek leeren</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>1 line cannot be read.|{n} lines cannot be read.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>{n} Zeile lässt sich nicht lesen.</numerusform>
            <numerusform>{n} Zeilen lassen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidelight library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Sidelight-Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>1 article taken out.|{n} articles taken out.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>{n} Artikel entfernt.</numerusform>
            <numerusform>{n} Artikel entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article written to {file}.|{n} articles written to {file}.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>{n} Artikel in {file} geschrieben.</numerusform>
            <numerusform>{n} Artikel in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Whom or what else do articles mean by {name}? All is then under this name; Undo parts them.</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Wen oder was meinen Artikel sonst noch mit {name}? Alles steht dann unter diesem Namen; Rückgängig trennt es wieder.</translation>
    </message>
    <message>
        <source>The same as another</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Dasselbe wie ein anderer Name</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Namen der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>1 article names somebody else called {name} now.|{n} articles name somebody else called {name} now.</source>
        <extracomment>reader.app.library.making</extracomment>
        <translation>
            <numerusform>{n} Artikel meint jetzt jemand anderen namens {name}.</numerusform>
            <numerusform>{n} Artikel meinen jetzt jemand anderen namens {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs? The two share much of their words, and a “not” or an opposite stands between them.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Verschieden? Die beiden haben viele Wörter gemeinsam, und zwischen ihnen steht ein „nicht“ oder ein Gegenteil.</translation>
    </message>
    <message>
        <source>On the same day.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Am selben Tag.</translation>
    </message>
    <message>
        <source>Never suggest this pair again</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Dieses Paar nie wieder vorschlagen</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Show in the article {title}</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Im Artikel {title} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>1 week apart.|{n} weeks apart.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>
            <numerusform>Eine Woche auseinander.</numerusform>
            <numerusform>{n} Wochen auseinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 day apart.|{n} days apart.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>
            <numerusform>Ein Tag auseinander.</numerusform>
            <numerusform>{n} Tage auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Removal From the Library</source>
        <extracomment>reader.app.library.parts</extracomment>
        <translation>Entfernen aus der Bibliothek</translation>
    </message>
    <message>
        <source>Joining in the Library</source>
        <extracomment>reader.app.library.parts</extracomment>
        <translation>Verbinden in der Bibliothek</translation>
    </message>
    <message>
        <source>Words, or by:Rutte says:membership after:2024-11 force:promises in:positions</source>
        <extracomment>reader.app.library.query_field</extracomment>
        <translation>Wörter oder by:Rutte says:membership after:2024-11 force:promises in:positions</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>reader.app.library.query_field</extracomment>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Other articles of your library that name the same people and things as this one appear here.</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Andere Artikel Ihrer Bibliothek, die dieselben Personen und Dinge nennen wie dieser, erscheinen hier.</translation>
    </message>
    <message>
        <source>No other article of your library names two or more of the people and things in this one.</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Kein anderer Artikel Ihrer Bibliothek nennt zwei oder mehr der Personen und Dinge aus diesem.</translation>
    </message>
    <message>
        <source>Related articles</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>also about: {names}</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>auch über: {names}</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>Niemand Genanntes</translation>
    </message>
    <message>
        <source>less certain</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>weniger sicher</translation>
    </message>
    <message>
        <source>Without a title</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>copied words</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>kopierte Wörter</translation>
    </message>
    <message>
        <source>No article reports anything that they said.</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Kein Artikel berichtet, dass sie etwas gesagt haben.</translation>
    </message>
    <message>
        <source>No position fits.</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Keine Aussage passt.</translation>
    </message>
    <message>
        <source>Positions by date</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Aussagen nach Datum</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Die beiden &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Die beiden vergleichen</translation>
    </message>
    <message>
        <source>Topic words</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Wörter zum Thema</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Wie es gesagt wird</translation>
    </message>
    <message>
        <source>Source article</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Quellartikel</translation>
    </message>
    <message>
        <source>Select two positions, and show them side by side (C)</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Zwei Aussagen auswählen und nebeneinander zeigen (C)</translation>
    </message>
    <message>
        <source>Said in any way</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Auf jede Weise gesagt</translation>
    </message>
    <message>
        <source>In any article</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>In jedem Artikel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing is kept yet. What you open is kept here, and so is every folder that you add.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Noch ist nichts aufbewahrt. Was Sie öffnen, wird hier aufbewahrt, und ebenso jeder Ordner, den Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Delete takes the selected ones out.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Entf nimmt die ausgewählten heraus.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Nichts passt.</translation>
    </message>
    <message numerus="yes">
        <source>1 article is kept.|{n} articles are kept.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>
            <numerusform>{n} Artikel ist aufbewahrt.</numerusform>
            <numerusform>{n} Artikel sind aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest {most} are listed; more words make it fewer.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Die neuesten {most} sind aufgeführt; mehr Wörter engen die Suche ein.</translation>
    </message>
    <message>
        <source>The latest come first.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Die neuesten kommen zuerst.</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Positions of the speaker</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Aussagen des Sprechers</translation>
    </message>
    <message>
        <source>&amp;Remove from the Library</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <extracomment>reader.app.library.steps</extracomment>
        <translation>{change} rückgängig machen</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <extracomment>reader.app.library.steps</extracomment>
        <translation>{change} wiederholen</translation>
    </message>
    <message>
        <source>Pairs of positions that may be worth comparing: much the same words, weeks apart, and a “not” or an opposite between them.</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Paare von Aussagen, die einen Vergleich lohnen könnten: fast dieselben Wörter, Wochen auseinander, und ein „nicht“ oder ein Gegenteil dazwischen.</translation>
    </message>
    <message>
        <source>Is it somebody else of the same name in some articles? Select those, and say so.</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Ist es in manchen Artikeln jemand anderes mit demselben Namen? Wählen Sie diese aus, und sagen Sie es.</translation>
    </message>
    <message>
        <source>The same as another…</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Said to each other</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Zueinander gesagt</translation>
    </message>
    <message>
        <source>Articles that name it</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Artikel, die den Namen nennen</translation>
    </message>
    <message>
        <source>Positions that may differ</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Aussagen, die sich unterscheiden könnten</translation>
    </message>
    <message>
        <source>Somebody &amp;Else of That Name</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>&amp;Jemand anderes mit diesem Namen</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Jemand anderes mit diesem Namen</translation>
    </message>
    <message>
        <source>To and from others</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>An und von anderen</translation>
    </message>
    <message>
        <source>Differs?</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Verschieden?</translation>
    </message>
    <message>
        <source>Differs? ({count})</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Verschieden? ({count})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Wheel, + and − zoom; drag, ← and → move; Home shows all</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>Mausrad, + und − ändern den Maßstab; Ziehen, ← und → verschieben; Pos1 zeigt alles</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>nothing with a date</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>nichts mit einem Datum</translation>
    </message>
    <message>
        <source>{positions}, {time}</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>{positions}, {time}</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>&amp;Alle exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import an Export…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Einen Export &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;mpty the Library…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Bibliothek &amp;leeren…</translation>
    </message>
    <message>
        <source>Close the library</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Die Bibliothek schließen</translation>
    </message>
    <message>
        <source>Close the library (Esc)</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Die Bibliothek schließen (Esc)</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>{part} carries no text of its licence ({licence}).</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>{part} enthält keinen Text seiner Lizenz ({licence}).</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>reader.app.message_bar</extracomment>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Not a Position</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>&amp;Keine Aussage</translation>
    </message>
    <message>
        <source>Nobody says this</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Niemand sagt dies</translation>
    </message>
    <message>
        <source>Wrong &amp;Words: Use the Selection</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Falsche &amp;Wörter: die Auswahl verwenden</translation>
    </message>
    <message>
        <source>What is said are the words selected in the article</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Gesagt werden die im Artikel ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Wrong &amp;Speaker…</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Falscher &amp;Sprecher…</translation>
    </message>
    <message>
        <source>Nobody Named</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Niemand Genanntes</translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Korrektur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Korrektur &amp;wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>1 entry of {file} could not be read; the rest was taken in.|{n} entries of {file} could not be read; the rest was taken in.</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>
            <numerusform>{n} Eintrag aus {file} ließ sich nicht lesen; alles andere wurde übernommen.</numerusform>
            <numerusform>{n} Einträge aus {file} ließen sich nicht lesen; alles andere wurde übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 correction fits nothing in this article any more. View &gt; Names lists them.|{n} corrections fit nothing in this article any more. View &gt; Names lists them.</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>
            <numerusform>{n} Korrektur passt zu nichts mehr in diesem Artikel. Sie steht unter Ansicht &gt; Namen.</numerusform>
            <numerusform>{n} Korrekturen passen zu nichts mehr in diesem Artikel. Sie stehen unter Ansicht &gt; Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Go to First Mention</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Zur &amp;ersten Erwähnung</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Make the selected names one; a name can also be dragged onto another</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Aus den ausgewählten Namen einen machen; ein Name lässt sich auch auf einen anderen ziehen</translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Abtrennen</translation>
    </message>
    <message>
        <source>Give the selected mentions, in the list below, a name of their own</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Den ausgewählten Erwähnungen in der Liste unten einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Call it something else</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Anders nennen</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>This is no name</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Dies ist kein Name</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Let this hold for other articles too</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Auch in anderen Artikeln gelten lassen</translation>
    </message>
    <message>
        <source>no page known</source>
        <extracomment>reader.app.names.name_row</extracomment>
        <translation>keine Seite bekannt</translation>
    </message>
    <message>
        <source>no other names</source>
        <extracomment>reader.app.names.name_row</extracomment>
        <translation>keine anderen Namen</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>reader.app.names.names_table</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A ticked correction holds for other articles too. Delete takes a correction back.</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Eine angehakte Korrektur gilt auch für andere Artikel. Entf nimmt eine Korrektur zurück.</translation>
    </message>
    <message>
        <source>Close the table of names</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Die Tabelle der Namen schließen</translation>
    </message>
    <message>
        <source>Close the table (Esc)</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Die Tabelle schließen (Esc)</translation>
    </message>
    <message>
        <source>Find a name or a type</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Einen Namen oder eine Art suchen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Corrections ({count})</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Korrekturen ({count})</translation>
    </message>
    <message>
        <source>Add as a &amp;Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Als &amp;Name hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Type of This Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>&amp;Art dieses Namens</translation>
    </message>
    <message>
        <source>The &amp;Same As</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Das&amp;selbe wie</translation>
    </message>
    <message>
        <source>&amp;Another Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Hier jemand &amp;anderes</translation>
    </message>
    <message>
        <source>No Name &amp;Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>&amp;Hier kein Name</translation>
    </message>
    <message>
        <source>No Name &amp;Anywhere</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>&amp;Nirgends ein Name</translation>
    </message>
    <message>
        <source>Show in the &amp;Table of Names</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>In der &amp;Tabelle der Namen zeigen</translation>
    </message>
    <message>
        <source>Not “{words}” Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Hier nicht „{words}“</translation>
    </message>
    <message>
        <source>“{words}” Is &amp;No Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>„{words}“ ist &amp;kein Name</translation>
    </message>
    <message>
        <source>{correction} (not in this article any more)</source>
        <extracomment>reader.app.names.sublists</extracomment>
        <translation>{correction} (nicht mehr in diesem Artikel)</translation>
    </message>
    <message>
        <source>Ticked: always, for other articles too</source>
        <extracomment>reader.app.names.sublists</extracomment>
        <translation>Angehakt: immer, auch in anderen Artikeln</translation>
    </message>
    <message>
        <source>This</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Dies</translation>
    </message>
    <message>
        <source>{other} is {one}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{other} ist {one}</translation>
    </message>
    <message>
        <source>{name} is another ({mentions})</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} ist etwas anderes ({mentions})</translation>
    </message>
    <message>
        <source>{name} is called {other}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} heißt {other}</translation>
    </message>
    <message>
        <source>{name} is a name: {type}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} ist ein Name: {type}</translation>
    </message>
    <message>
        <source>{words} is no position</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} ist keine Aussage</translation>
    </message>
    <message>
        <source>{words} is said by nobody named</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} sagt niemand Genanntes</translation>
    </message>
    <message>
        <source>{words} is said by {speaker}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} sagt {speaker}</translation>
    </message>
    <message>
        <source>{words} is what is said</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} wird gesagt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Always: {name}: {type}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Immer: {name}: {type}</translation>
    </message>
    <message>
        <source>Always: {name} is no name</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Immer: {name} ist kein Name</translation>
    </message>
    <message>
        <source>Always: {other} is {name}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Immer: {other} ist {name}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} ist kein Name</translation>
    </message>
    <message>
        <source>{name} is no name in one place</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} ist an einer Stelle kein Name</translation>
    </message>
    <message>
        <source>Nothing has left this machine since Sidelight was started.</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Seit dem Start von Sidelight hat nichts diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Everything that Sidelight has sent since it was started. What is kept of the answers is in the cache.</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Alles, was Sidelight seit dem Start gesendet hat. Was von den Antworten bleibt, liegt im Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Network Log</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Netzwerkprotokoll</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Notes on Names</source>
        <extracomment>reader.app.notes.controller</extracomment>
        <translation>Notizen zu Namen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>All notes</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Web page with notes in the margin</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Webseite mit Notizen am Rand</translation>
    </message>
    <message>
        <source>PDF with notes in the margin</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>PDF mit Notizen am Rand</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>W3C-Anmerkungen</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{title} - notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>{title} - Notizen</translation>
    </message>
    <message>
        <source>&amp;Export Notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the notes on this article to a file (Ctrl+E)</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Die Notizen zu diesem Artikel in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Export Notes, Positions and &amp;Background…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen, &amp;Aussagen und Hintergrund exportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport Notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen &amp;importieren…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Exporting notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen werden exportiert…</translation>
    </message>
    <message>
        <source>Importing notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen werden importiert…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Nach {file} exportiert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The latest notes are still being saved. The window closes when they are.</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Die letzten Notizen werden noch gespeichert. Das Fenster schließt sich, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reader.app.notes.long_work</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Select the words in the article that the note belongs to, then try again.</source>
        <extracomment>reader.app.notes.mending</extracomment>
        <translation>Wählen Sie im Artikel die Wörter aus, zu denen die Notiz gehört, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>G&amp;elb</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>Highlight &amp;In</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Hervorheben &amp;in</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Farbe der Hervorhebung: {colour}</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Die ausgewählten Wörter hervorheben</translation>
    </message>
    <message>
        <source>Write &amp;Note</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Eine Notiz zu den ausgewählten Wörtern schreiben</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Put a bookmark at the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Ein Lesezeichen an die ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <source>&amp;Delete Note</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Notiz lös&amp;chen</translation>
    </message>
    <message>
        <source>Delete this note or highlight</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Diese Notiz oder Hervorhebung löschen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is right here</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Hier ist es richtig</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Auf die ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Show the note as its Markdown is meant (Ctrl+Shift+P)</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Die Notiz zeigen, wie ihr Markdown gemeint ist (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links this passage to a name</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Verknüpft diese Textstelle mit einem Namen</translation>
    </message>
    <message>
        <source>Not linked to a name</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Mit keinem Namen verknüpft</translation>
    </message>
    <message>
        <source>The text around it has changed: please check.</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Der Text darum herum hat sich geändert: Bitte prüfen.</translation>
    </message>
    <message>
        <source>These words are no longer in the article.</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Diese Wörter stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
        <source>On {name}</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>In “{title}”</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>In „{title}“</translation>
    </message>
    <message>
        <source>an untitled text</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>einem Text ohne Titel</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>Latest first</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Search notes</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Any colour</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Jede Farbe</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Any name</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Jeder Name</translation>
    </message>
    <message>
        <source>Any article</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Jeder Artikel</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Moved or lost</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Verschoben oder verloren</translation>
    </message>
    <message>
        <source>One name</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight them or N to write a note on them.</source>
        <extracomment>reader.app.notes.notes_panel</extracomment>
        <translation>Wählen Sie Wörter im Artikel aus, und drücken Sie H, um sie hervorzuheben, oder N, um eine Notiz dazu zu schreiben.</translation>
    </message>
    <message>
        <source>No note fits.</source>
        <extracomment>reader.app.notes.notes_panel</extracomment>
        <translation>Keine Notiz passt.</translation>
    </message>
    <message>
        <source>Note as it is read</source>
        <extracomment>reader.app.notes.preview</extracomment>
        <translation>Notiz, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Undo Change of {notes}</source>
        <extracomment>reader.app.notes.sheet_steps</extracomment>
        <translation>Änderung rückgängig machen: {notes}</translation>
    </message>
    <message>
        <source>Redo Change of {notes}</source>
        <extracomment>reader.app.notes.sheet_steps</extracomment>
        <translation>Änderung wiederholen: {notes}</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Wer oder was ist gemeint?</translation>
    </message>
    <message>
        <source>You said that no page fits.</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Sie haben gesagt, dass keine Seite passt.</translation>
    </message>
    <message>
        <source>No page was found for this name.</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Zu diesem Namen wurde keine Seite gefunden.</translation>
    </message>
    <message>
        <source>What to do with this position</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>Was mit dieser Aussage zu tun ist</translation>
    </message>
    <message>
        <source>Wrong? Put it right</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>Falsch? Berichtigen</translation>
    </message>
    <message>
        <source>{explained}. Shows the words in the article.</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>{explained}. Zeigt die Wörter im Artikel.</translation>
    </message>
    <message>
        <source>Show {some} more of {all}</source>
        <extracomment>reader.app.panel.card_list</extracomment>
        <translation>{some} weitere von {all} zeigen</translation>
    </message>
    <message>
        <source>Click an underlined name to see who or what it is, and what the article says that they said.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Klicken Sie einen unterstrichenen Namen an, um zu sehen, wer oder was das ist und was er dem Artikel zufolge gesagt hat.</translation>
    </message>
    <message>
        <source>The article is still being read. What is said appears here as soon as that is done.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Der Artikel wird noch gelesen. Was gesagt wird, erscheint hier, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>The article reports nothing that they said.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Der Artikel berichtet nicht, dass sie etwas gesagt haben.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Die Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Die Seitenleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Keep this name in a tab</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Diesen Namen in einem Reiter behalten</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>In all articles</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>About the name</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Über den Namen</translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Auch {names} genannt</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Read in</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Lesen auf</translation>
    </message>
    <message>
        <source>Mention {place} of {many}</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Erwähnung {place} von {many}</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Vorherige Erwähnung</translation>
    </message>
    <message>
        <source>Next mention</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Looking for other pages…</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Andere Seiten werden gesucht…</translation>
    </message>
    <message>
        <source>No page was found. Try other words, or paste the address of a Wikipedia page.</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Es wurde keine Seite gefunden. Versuchen Sie andere Wörter, oder fügen Sie die Adresse einer Wikipedia-Seite ein.</translation>
    </message>
    <message>
        <source>Search, or paste a page&apos;s address</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Suchen oder die Adresse einer Seite einfügen</translation>
    </message>
    <message>
        <source>Search for a page, or paste its address</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Nach einer Seite suchen oder ihre Adresse einfügen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Which page is meant?</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Welche Seite ist gemeint?</translation>
    </message>
    <message>
        <source>There is no such page any more.</source>
        <extracomment>reader.app.panel.page_view</extracomment>
        <translation>Diese Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Fetching the whole text…</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Der ganze Text wird geholt…</translation>
    </message>
    <message>
        <source>There is no more than this.</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Mehr als das gibt es nicht.</translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read more about {title}</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Mehr über {title} lesen</translation>
    </message>
    <message>
        <source>Read less</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Weniger lesen</translation>
    </message>
    <message>
        <source>Picture of {title}</source>
        <extracomment>reader.app.panel.picture_row</extracomment>
        <translation>Bild von {title}</translation>
    </message>
    <message>
        <source>Less certain ({count})</source>
        <extracomment>reader.app.panel.positions_section</extracomment>
        <translation>Weniger sicher ({count})</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <extracomment>reader.app.panel.source_lines</extracomment>
        <translation>Stand: {day}</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>reader.app.panel.source_lines</extracomment>
        <translation>Öffnet {address} in Ihrem Browser</translation>
    </message>
    <message>
        <source>Forget my choice</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Meine Wahl vergessen</translation>
    </message>
    <message>
        <source>Look up again</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Erneut nachschlagen</translation>
    </message>
    <message>
        <source>Not this one?</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Nicht diese Seite?</translation>
    </message>
    <message>
        <source>Search for a page</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Nach einer Seite suchen</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country, region or city</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Land, Region oder Stadt</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Building or site</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Gebäude oder Anlage</translation>
    </message>
    <message>
        <source>Nationality or group</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Nationalität oder Gruppe</translation>
    </message>
    <message>
        <source>Law or treaty</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>In the speaker&apos;s own words</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>In den eigenen Worten des Sprechers</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>In the article&apos;s words, with some of the speaker&apos;s own</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>In den Worten des Artikels, mit einigen des Sprechers</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>In the article&apos;s words</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>In den Worten des Artikels</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>The article reports that they do not say this</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Der Artikel berichtet, dass sie dies nicht sagen</translation>
    </message>
    <message>
        <source>if</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>falls</translation>
    </message>
    <message>
        <source>The article reports what they would say, or may say</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Der Artikel berichtet, was sie sagen würden oder sagen könnten</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>The article reports that they are asked to say this, or whether they do</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Der Artikel berichtet, dass sie gebeten werden, dies zu sagen, oder gefragt, ob sie es tun</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>reader.app.parts</extracomment>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>{name} is not named in this article.</source>
        <extracomment>reader.app.parts</extracomment>
        <translation>{name} wird in diesem Artikel nicht genannt.</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Zu einem Namen gehen</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Who says what in the article appears here as soon as it is read.</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Wer in dem Artikel was sagt, erscheint hier, sobald er gelesen ist.</translation>
    </message>
    <message>
        <source>The article reports nobody&apos;s position.</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Der Artikel berichtet von niemandem eine Aussage.</translation>
    </message>
    <message>
        <source>Less certain</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Weniger sicher</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Find words or a speaker</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Wörter oder einen Sprecher suchen</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself; the terminal tells more. What is open stays as it is.</source>
        <extracomment>reader.app.work.lane</extracomment>
        <translation>In Sidelight selbst ist ein Fehler aufgetreten; das Terminal sagt mehr. Was offen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>E&amp;xport Corrections…</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Korrekt&amp;uren exportieren…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Relo&amp;ad</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Names &amp;in the Text</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Namen &amp;im Text</translation>
    </message>
    <message>
        <source>Cards &amp;at the Pointer</source>
        <extracomment>reader.app.hover.hover</extracomment>
        <translation>&amp;Karten am Mauszeiger</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Jede Form</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Form</translation>
    </message>
    <message numerus="yes">
        <source>Show 1 position that may be wrong|Show {n} positions that may be wrong</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>
            <numerusform>{n} Aussage zeigen, die falsch sein kann</numerusform>
            <numerusform>{n} Aussagen zeigen, die falsch sein können</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>Im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>1 name is ready to be read without a network.|{n} names are ready to be read without a network.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>
            <numerusform>{n} Name ist bereit, ohne Netz gelesen zu werden.</numerusform>
            <numerusform>{n} Namen sind bereit, ohne Netz gelesen zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found out yet: {names}. Try again later to go on.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Noch nicht gefunden: {names}. Versuchen Sie es später erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>No page was found for {names}.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Keine Seite gefunden für {names}.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Nicht gelesen: {files}.</translation>
    </message>
    <message>
        <source>Looking the names up…</source>
        <extracomment>reader.app.offline.preparing</extracomment>
        <translation>Die Namen werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <extracomment>reader.app.offline.preparing</extracomment>
        <translation>Angehalten. Was bisher gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept: prepare the folder again to go on.</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Angehalten. Was bisher gefunden wurde, bleibt erhalten: Bereiten Sie den Ordner erneut vor, um fortzufahren.</translation>
    </message>
    <message>
        <source>Preparing {place} of {many}: {file}</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Vorbereitung {place} von {many}: {file}</translation>
    </message>
    <message>
        <source>Prepare a folder for offline</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Einen Ordner für offline vorbereiten</translation>
    </message>
    <message>
        <source>There are no texts in {folder}.</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>In {folder} sind keine Texte.</translation>
    </message>
    <message>
        <source>The article cannot be written to {file}: {reason}.</source>
        <extracomment>reader.app.articles.printing</extracomment>
        <translation>Der Artikel kann nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{size} points</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>{size} Punkt</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Namen unterstreichen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show a card at a name that the pointer rests on</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Eine Karte zeigen, wenn der Mauszeiger auf einem Namen ruht</translation>
    </message>
    <message>
        <source>Let nothing on the page move by itself</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Nichts auf der Seite von selbst bewegen</translation>
    </message>
    <message>
        <source>Usual Settings</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Übliche Einstellungen</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>reader.app.articles.recents</extracomment>
        <translation>&amp;Zuletzt gelesen</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <extracomment>reader.app.articles.recents</extracomment>
        <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
        <source>Another Wikipedia or a MediaWiki of your own, by the address of its api.php. Empty: the English Wikipedia.</source>
        <extracomment>reader.app.settings.server_field</extracomment>
        <translation>Eine andere Wikipedia oder ein eigenes MediaWiki, über die Adresse seiner api.php. Leer: die englische Wikipedia.</translation>
    </message>
    <message>
        <source>Address of another MediaWiki&apos;s api.php</source>
        <extracomment>reader.app.settings.server_field</extracomment>
        <translation>Adresse der api.php eines anderen MediaWikis</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Only names are sent, never the text. Window &gt; Network Log lists every request.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Nur Namen werden gesendet, nie der Text. Fenster &gt; Netzwerkprotokoll führt jede Anfrage auf.</translation>
    </message>
    <message>
        <source>Wikipedia as a file (ZIM), as Kiwix offers it: names are then looked up without a network.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Wikipedia als Datei (ZIM), wie Kiwix sie anbietet: Namen werden dann ohne Netz nachgeschlagen.</translation>
    </message>
    <message>
        <source>What reads the text. A larger model finds more names, and takes longer to begin.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Was den Text liest. Ein größeres Modell findet mehr Namen und braucht länger zum Start.</translation>
    </message>
    <message>
        <source>The library tells who said what across all articles that you have opened, and over time. It is on this computer, and nothing of it is ever sent. What is kept stays until you remove it.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Die Bibliothek zeigt, wer was gesagt hat, über alle Artikel hinweg, die Sie geöffnet haben, und im Lauf der Zeit. Sie liegt auf diesem Rechner, und nichts davon wird je gesendet. Was aufbewahrt ist, bleibt, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When I click a name</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Wenn ich einen Namen anklicke</translation>
    </message>
    <message>
        <source>For all names of an article that I open</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Für alle Namen eines Artikels, den ich öffne</translation>
    </message>
    <message>
        <source>Keep pages that were looked up, and show them again</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Nachgeschlagene Seiten aufbewahren und wieder zeigen</translation>
    </message>
    <message>
        <source>Show built-in notes where there is nothing newer</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Mitgelieferte Notizen zeigen, wo es nichts Neueres gibt</translation>
    </message>
    <message>
        <source>Offline encyclopaedias</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Offline-Enzyklopädien</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add an offline encyclopaedia</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Eine Offline-Enzyklopädie hinzufügen</translation>
    </message>
    <message>
        <source>Keep what I open in the library</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>In der Bibliothek aufbewahren, was ich öffne</translation>
    </message>
    <message>
        <source>Keep its text too, to be read when the file has moved or gone</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Auch den Text aufbewahren, falls die Datei verschoben oder weg ist</translation>
    </message>
    <message>
        <source>Open what was open last when Sidelight starts</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Beim Start öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Best installed ({name})</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Bestes installiertes ({name})</translation>
    </message>
    <message>
        <source>Ask Wikipedia</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Wikipedia fragen</translation>
    </message>
    <message>
        <source>Without a network</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>ZIM files</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>ZIM-Dateien</translation>
    </message>
    <message>
        <source>The folder of a language model</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Der Ordner eines Sprachmodells</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Open the name that is focused</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Den fokussierten Namen öffnen</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Schrift größer, kleiner</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the page</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Progress of reading the article</source>
        <extracomment>reader.app.status</extracomment>
        <translation>Fortschritt beim Lesen des Artikels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>reader.app.status</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Nächster Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Previo&amp;us Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Vorheriger A&amp;rtikel</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Close the article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Den Artikel schließen</translation>
    </message>
    <message>
        <source>Close the article (Ctrl+F4)</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Den Artikel schließen (Strg+F4)</translation>
    </message>
    <message>
        <source>Copied words</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Kopierte Wörter</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>1 name|{n} names</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Finding who says what…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Wer sagt was?…</translation>
    </message>
    <message>
        <source>Stopped. Names that were not reached are not marked.</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Angehalten. Namen, die nicht erreicht wurden, sind nicht markiert.</translation>
    </message>
    <message>
        <source>This is not the address of a passage.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Das ist nicht die Adresse einer Textstelle.</translation>
    </message>
    <message>
        <source>The article of this passage is not known on this machine. Open it, then follow the address again.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Der Artikel dieser Textstelle ist auf diesem Rechner nicht bekannt. Öffnen Sie ihn, und folgen Sie der Adresse dann erneut.</translation>
    </message>
    <message>
        <source>The words of this passage are no longer in the article.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Die Wörter dieser Textstelle stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Eng</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Üblich</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Weit</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Schmal</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Schriftart…</translation>
    </message>
    <message>
        <source>Usual Fo&amp;nt</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>Übliche S&amp;chriftart</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>reader.app.commands.undoing</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>reader.app.commands.undoing</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The latest notes could not be saved, and would be lost. They are tried again while the window is open.</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Die letzten Notizen konnten nicht gespeichert werden und gingen verloren. Es wird weiter versucht, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Close Without Them</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as Qt&apos;s QLocale.toString has it</comment>
        <extracomment>reader.app.language.wording</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in full</comment>
        <extracomment>reader.app.language.wording</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <extracomment>reader.app.language.wording</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Korrekturen i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Korrekturen exportieren</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>Sidelight corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Sidelight-Korrekturen</translation>
    </message>
</context>
</TS>
