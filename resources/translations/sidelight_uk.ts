<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Sidelight</name>
    <message>
        <source>Language model: {name}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Мовна модель: {name}</translation>
    </message>
    <message>
        <source>A reader for news that shows who is who and who says what.</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Програма для читання новин, яка показує, хто є хто і хто що каже.</translation>
    </message>
    <message>
        <source>Notes: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Нотатки: {folder}</translation>
    </message>
    <message>
        <source>Settings: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Налаштування: {folder}</translation>
    </message>
    <message>
        <source>Cache, safe to delete: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Кеш, можна видалити: {folder}</translation>
    </message>
    <message>
        <source>Logs, without any words of articles: {folder}</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Журнали, без жодних слів зі статей: {folder}</translation>
    </message>
    <message>
        <source>Licence: GPL 3.0 or later. Background texts from Wikipedia are under CC BY-SA 4.0.</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Ліцензія: GPL 3.0 або новіша. Тексти з Вікіпедії — за ліцензією CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>About Sidelight</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>Про Sidelight</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>&amp;Про програму</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>&amp;Ліцензії</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>&amp;Скопіювати відомості</translation>
    </message>
    <message>
        <source>none that can be used</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>придатної немає</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>reader.app.about.about_dialog</extracomment>
        <translation>не встановлено</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Відкрити текст</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>Read the file from the disk again</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Прочитати файл із диска ще раз</translation>
    </message>
    <message>
        <source>Open Copied &amp;Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Відкрити &amp;скопійований текст</translation>
    </message>
    <message>
        <source>Open the words that were copied as an article</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Відкрити скопійовані слова як статтю</translation>
    </message>
    <message>
        <source>Prepare for O&amp;ffline…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Підготувати для &amp;автономного читання…</translation>
    </message>
    <message>
        <source>Look up all names of this article, for reading without a network</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти відомості про всі імена статті, щоб читати без мережі</translation>
    </message>
    <message>
        <source>Prepare a Fo&amp;lder for Offline…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Підготувати &amp;теку для автономного читання…</translation>
    </message>
    <message>
        <source>Look up all names of the articles in a folder</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти відомості про всі імена зі статей у теці</translation>
    </message>
    <message>
        <source>Network &amp;Log…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Журнал мережі…</translation>
    </message>
    <message>
        <source>What has left this machine</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Що було надіслано з цього комп’ютера</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Нове вікно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Вибрати &amp;усе</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Знайти…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти &amp;раніше</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>На&amp;лаштування…</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Бічна &amp;панель</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Показати або сховати бічну панель</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Імена</translation>
    </message>
    <message>
        <source>Show or hide the table of names</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Показати або сховати таблицю імен</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>Search all articles that are kept</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Шукати в усіх збережених статтях</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>На &amp;весь екран</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Звичайний розмір</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Наступне ім’я</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Попереднє ім’я</translation>
    </message>
    <message>
        <source>&amp;Go to a Name…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Перейти до &amp;імені…</translation>
    </message>
    <message>
        <source>Go to a &amp;Heading…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Перейти до &amp;заголовка…</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти &amp;команду…</translation>
    </message>
    <message>
        <source>Do anything that the menus do, by typing some of its words</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Виконати будь-що з меню, увівши кілька слів</translation>
    </message>
    <message>
        <source>&amp;Switch Between Article and Panel</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Перемкнути між статтею та панеллю</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Комбінації к&amp;лавіш</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Про Sidelight</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Вікіпедія</translation>
    </message>
    <message>
        <source>Offline encyclopaedia</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Автономна енциклопедія</translation>
    </message>
    <message>
        <source>Built-in note</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Вбудована довідка</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>модель</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>правило</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>ви</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Електронна книга</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>admits</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>визнає</translation>
    </message>
    <message>
        <source>advises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>радить</translation>
    </message>
    <message>
        <source>agrees</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>погоджується</translation>
    </message>
    <message>
        <source>announces</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>оголошує</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>відповідає</translation>
    </message>
    <message>
        <source>apologises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>вибачається</translation>
    </message>
    <message>
        <source>asks</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>питає</translation>
    </message>
    <message>
        <source>believes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>вважає</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>стверджує</translation>
    </message>
    <message>
        <source>confirms</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>підтверджує</translation>
    </message>
    <message>
        <source>criticises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>критикує</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>вирішує</translation>
    </message>
    <message>
        <source>demands</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>вимагає</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>describes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>описує</translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>обговорює</translation>
    </message>
    <message>
        <source>doubts</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>сумнівається</translation>
    </message>
    <message>
        <source>expects</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>очікує</translation>
    </message>
    <message>
        <source>praises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>хвалить</translation>
    </message>
    <message>
        <source>promises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>обіцяє</translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>пропонує</translation>
    </message>
    <message>
        <source>refuses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>відмовляється</translation>
    </message>
    <message>
        <source>says</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>каже</translation>
    </message>
    <message>
        <source>shows</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>показує</translation>
    </message>
    <message>
        <source>stresses</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>наголошує</translation>
    </message>
    <message>
        <source>wants</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>хоче</translation>
    </message>
    <message>
        <source>warns</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>застерігає</translation>
    </message>
    <message>
        <source>who says it: by:Rutte, by:&quot;Mark Rutte&quot;</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>хто це каже: by:Rutte, by:&quot;Mark Rutte&quot;</translation>
    </message>
    <message>
        <source>to whom: to:Zelenskyy</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>кому: to:Zelenskyy</translation>
    </message>
    <message>
        <source>whom or what the article names: about:NATO</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>кого або що згадує стаття: about:NATO</translation>
    </message>
    <message>
        <source>words of the position: says:membership</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>слова висловлювання: says:membership</translation>
    </message>
    <message>
        <source>how it is said: force:promises</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>як це сказано: force:promises</translation>
    </message>
    <message>
        <source>on this day or later: after:2024, after:2024-11, after:2024-11-05</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>цього дня або пізніше: after:2024, after:2024-11, after:2024-11-05</translation>
    </message>
    <message>
        <source>on an earlier day: before:2025-02</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>раніше: before:2025-02</translation>
    </message>
    <message>
        <source>where plain words are sought: in:positions, in:text</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>де шукати звичайні слова: in:positions, in:text</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>жовтий</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>помаранчевий</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>зелений</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>синій</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>reader.app.language.borrowed_words</extracomment>
        <translation>фіолетовий</translation>
    </message>
    <message>
        <source>Undo Choice of a Page</source>
        <extracomment>reader.app.panel.choices_desk</extracomment>
        <translation>Скасувати вибір сторінки</translation>
    </message>
    <message>
        <source>Redo Choice of a Page</source>
        <extracomment>reader.app.panel.choices_desk</extracomment>
        <translation>Повторити вибір сторінки</translation>
    </message>
    <message>
        <source>As the &amp;System Has It</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Св&amp;ітлі</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>С&amp;епія</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Dark</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Високий контраст, темні</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Light</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>Високий &amp;контраст, світлі</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>reader.app.look.colours</extracomment>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>&amp;All Mentions</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>&amp;Усі згадки</translation>
    </message>
    <message>
        <source>Underline a name wherever it stands</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Підкреслювати ім’я всюди, де воно є</translation>
    </message>
    <message>
        <source>&amp;First Mention Only</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Лише &amp;першу згадку</translation>
    </message>
    <message>
        <source>Underline a name where it first stands; a click on the others works too</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Підкреслювати ім’я лише вперше; інші згадки теж можна клацати</translation>
    </message>
    <message>
        <source>&amp;No Lines</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>&amp;Без ліній</translation>
    </message>
    <message>
        <source>Underline nothing; a click on a name works all the same</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Нічого не підкреслювати; імена все одно можна клацати</translation>
    </message>
    <message>
        <source>{file} has changed on the disk.</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Файл {file} змінився на диску.</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>There are no copied words to open.</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Немає скопійованих слів, які можна відкрити.</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>reader.app.articles.doors</extracomment>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Open an article, and the people, organisations, places and treaties in it are underlined.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Відкрийте статтю — і люди, організації, місця та договори в ній буде підкреслено.</translation>
    </message>
    <message>
        <source>Click a name to see who or what it is, and what the article says that they said.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Клацніть ім’я, щоб побачити, хто або що це і що, за словами статті, було сказано.</translation>
    </message>
    <message>
        <source>What you read stays on this computer: only names are looked up, never the text. It is kept in your library here, unless you say otherwise in the settings.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Те, що ви читаєте, лишається на цьому комп’ютері: у мережі шукаються лише імена, але ніколи не текст. Він зберігається тут, у вашій бібліотеці, якщо не вказати іншого в налаштуваннях.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Прочитане недавно</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Почати зі зразка</translation>
    </message>
    <message>
        <source>Or drop a file here (text, Markdown, web page, EPUB, Word, PDF), or press Ctrl+O to choose one.</source>
        <extracomment>reader.app.articles.empty_page</extracomment>
        <translation>Або перетягніть сюди файл (текст, Markdown, вебсторінка, EPUB, Word, PDF) чи натисніть Ctrl+O, щоб вибрати його.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Your notes are saved as always, and you can go on reading; if things look wrong, close Sidelight and start it again.</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>У самій програмі Sidelight сталася помилка. Ваші нотатки збережено, як завжди, і можна читати далі; якщо щось має неправильний вигляд, закрийте Sidelight і запустіть знову.</translation>
    </message>
    <message>
        <source>Nothing was sent. This report helps to find the mistake: copy it if you want to report it, and look it over before: its last line may quote words of the article.</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Нічого не надіслано. Цей звіт допоможе знайти помилку: скопіюйте його, якщо хочете повідомити про неї, і спершу перегляньте: останній рядок може містити слова статті.</translation>
    </message>
    <message>
        <source>A Mistake in Sidelight</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Помилка в Sidelight</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>reader.app.about.error_window</extracomment>
        <translation>&amp;Скопіювати звіт</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>reader.app.commands.file_dialogs</extracomment>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>reader.app.commands.file_dialogs</extracomment>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>Leave out what goes on into a longer word</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Пропускати те, що є частиною довшого слова</translation>
    </message>
    <message>
        <source>{many} or more</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>{many} або більше</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>У цій статті немає</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Попереднє місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Наступне місце (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>{place} of {many}</source>
        <extracomment>reader.app.find.find_bar</extracomment>
        <translation>{place} з {many}</translation>
    </message>
    <message numerus="yes">
        <source>1 mention|{n} mentions</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>
            <numerusform>{n} згадка</numerusform>
            <numerusform>{n} згадки</numerusform>
            <numerusform>{n} згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t show these</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>Не показувати</translation>
    </message>
    <message numerus="yes">
        <source>1 position here|{n} positions here</source>
        <extracomment>reader.app.hover.card</extracomment>
        <translation>
            <numerusform>{n} висловлювання тут</numerusform>
            <numerusform>{n} висловлювання тут</numerusform>
            <numerusform>{n} висловлювань тут</numerusform>
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
        <translation>Виділення</translation>
    </message>
    <message>
        <source>On {name}, wherever it is named</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>Про {name}, де б не згадувалось</translation>
    </message>
    <message>
        <source>{page} in Wikipedia</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>{page} у Вікіпедії</translation>
    </message>
    <message numerus="yes">
        <source>1 position|{n} positions</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>
            <numerusform>{n} висловлювання</numerusform>
            <numerusform>{n} висловлювання</numerusform>
            <numerusform>{n} висловлювань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in 1 article|in {n} articles</source>
        <extracomment>reader.app.library.about</extracomment>
        <translation>
            <numerusform>у {n} статті</numerusform>
            <numerusform>у {n} статтях</numerusform>
            <numerusform>у {n} статтях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more|{some} and {n} more</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{some} та ще {n}</numerusform>
            <numerusform>{some} та ще {n}</numerusform>
            <numerusform>{some} та ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Перебіг додавання</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Adding {files} to the library was not finished.</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Додавання до бібліотеки не завершено: {files}.</translation>
    </message>
    <message>
        <source>Adding {files}: {done} of {total}.</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Додається {files}: {done} з {total}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>Зупиняється…</translation>
    </message>
    <message numerus="yes">
        <source>1 article added|{n} articles added</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>додано {n} статтю</numerusform>
            <numerusform>додано {n} статті</numerusform>
            <numerusform>додано {n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>1 was here already|{n} were here already</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} уже була тут</numerusform>
            <numerusform>{n} уже були тут</numerusform>
            <numerusform>{n} уже були тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 file cannot be read|{n} files cannot be read</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} файл не вдалося прочитати</numerusform>
            <numerusform>{n} файли не вдалося прочитати</numerusform>
            <numerusform>{n} файлів не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 file not read yet|{n} files not read yet</source>
        <extracomment>reader.app.library.adding_bar</extracomment>
        <translation>
            <numerusform>{n} файл ще не прочитано</numerusform>
            <numerusform>{n} файли ще не прочитано</numerusform>
            <numerusform>{n} файлів ще не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not there any more. This is the copy that the library keeps.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>Файлу {file} вже немає. Це копія з бібліотеки.</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>Цієї статті вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>The text of this article is not kept, and it had no file.</source>
        <extracomment>reader.app.library.desk</extracomment>
        <translation>Текст цієї статті не збережено, і файлу в неї не було.</translation>
    </message>
    <message numerus="yes">
        <source>1 article|{n} articles</source>
        <extracomment>reader.app.library.everywhere</extracomment>
        <translation>
            <numerusform>{n} стаття</numerusform>
            <numerusform>{n} статті</numerusform>
            <numerusform>{n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>In all articles: {counts}</source>
        <extracomment>reader.app.library.everywhere</extracomment>
        <translation>В усіх статтях: {counts}</translation>
    </message>
    <message>
        <source>Take all articles out of the library?</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Вилучити з бібліотеки всі статті?</translation>
    </message>
    <message>
        <source>What they report is forgotten. Your notes and your files stay. This cannot be undone.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Усе, що в них сказано, буде забуто. Ваші нотатки й файли залишаться. Цю дію неможливо скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>1 article added.|{n} articles added.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>Додано {n} статтю.</numerusform>
            <numerusform>Додано {n} статті.</numerusform>
            <numerusform>Додано {n} статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Додати теку до бібліотеки</translation>
    </message>
    <message>
        <source>Export the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Експортувати бібліотеку</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Імпортувати до бібліотеки</translation>
    </message>
    <message>
        <source>Empty the library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Очистити бібліотеку</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Бібліотека</translation>
    </message>
    <message numerus="yes">
        <source>1 line cannot be read.|{n} lines cannot be read.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>{n} рядок не вдалося прочитати.</numerusform>
            <numerusform>{n} рядки не вдалося прочитати.</numerusform>
            <numerusform>{n} рядків не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidelight library</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Бібліотека Sidelight</translation>
    </message>
    <message numerus="yes">
        <source>1 article taken out.|{n} articles taken out.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>Вилучено {n} статтю.</numerusform>
            <numerusform>Вилучено {n} статті.</numerusform>
            <numerusform>Вилучено {n} статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article written to {file}.|{n} articles written to {file}.</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>
            <numerusform>Записано {n} статтю у {file}.</numerusform>
            <numerusform>Записано {n} статті у {file}.</numerusform>
            <numerusform>Записано {n} статей у {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>reader.app.library.exchange</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Whom or what else do articles mean by {name}? All is then under this name; Undo parts them.</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Кого або що ще мають на увазі статті під {name}? Усе буде під цим ім’ям; скасування роз’єднає їх.</translation>
    </message>
    <message>
        <source>The same as another</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Те саме, що інше ім’я</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <extracomment>reader.app.library.join_dialog</extracomment>
        <translation>Імена в бібліотеці</translation>
    </message>
    <message numerus="yes">
        <source>1 article names somebody else called {name} now.|{n} articles name somebody else called {name} now.</source>
        <extracomment>reader.app.library.making</extracomment>
        <translation>
            <numerusform>{n} стаття тепер називає когось іншого на ім’я {name}.</numerusform>
            <numerusform>{n} статті тепер називають когось іншого на ім’я {name}.</numerusform>
            <numerusform>{n} статей тепер називають когось іншого на ім’я {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs? The two share much of their words, and a “not” or an opposite stands between them.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Різниця? У них багато спільних слів, але між ними є «не» або протилежне.</translation>
    </message>
    <message>
        <source>On the same day.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Того самого дня.</translation>
    </message>
    <message>
        <source>Never suggest this pair again</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Більше не пропонувати цю пару</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Показати у статті</translation>
    </message>
    <message>
        <source>Show in the article {title}</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Показати у статті {title}</translation>
    </message>
    <message numerus="yes">
        <source>1 week apart.|{n} weeks apart.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>
            <numerusform>Різниця — {n} тиждень.</numerusform>
            <numerusform>Різниця — {n} тижні.</numerusform>
            <numerusform>Різниця — {n} тижнів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 day apart.|{n} days apart.</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>
            <numerusform>Різниця — {n} день.</numerusform>
            <numerusform>Різниця — {n} дні.</numerusform>
            <numerusform>Різниця — {n} днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reader.app.library.pair_page</extracomment>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Removal From the Library</source>
        <extracomment>reader.app.library.parts</extracomment>
        <translation>вилучення з бібліотеки</translation>
    </message>
    <message>
        <source>Joining in the Library</source>
        <extracomment>reader.app.library.parts</extracomment>
        <translation>об’єднання в бібліотеці</translation>
    </message>
    <message>
        <source>Words, or by:Rutte says:membership after:2024-11 force:promises in:positions</source>
        <extracomment>reader.app.library.query_field</extracomment>
        <translation>Слова або by:Rutte says:membership after:2024-11 force:promises in:positions</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>reader.app.library.query_field</extracomment>
        <translation>Шукати в бібліотеці</translation>
    </message>
    <message>
        <source>Other articles of your library that name the same people and things as this one appear here.</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Тут з’являться інші статті вашої бібліотеки, де названо тих самих людей і ті самі речі.</translation>
    </message>
    <message>
        <source>No other article of your library names two or more of the people and things in this one.</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Жодна інша стаття вашої бібліотеки не називає двох або більше людей чи речей із цієї.</translation>
    </message>
    <message>
        <source>Related articles</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>Пов’язані статті</translation>
    </message>
    <message>
        <source>also about: {names}</source>
        <extracomment>reader.app.library.related</extracomment>
        <translation>також про: {names}</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>Ніхто з названих</translation>
    </message>
    <message>
        <source>less certain</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>менш певно</translation>
    </message>
    <message>
        <source>Without a title</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>copied words</source>
        <extracomment>reader.app.library.rows</extracomment>
        <translation>скопійовані слова</translation>
    </message>
    <message>
        <source>No article reports anything that they said.</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Жодна стаття не повідомляє, щоб вони щось казали.</translation>
    </message>
    <message>
        <source>No position fits.</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Немає відповідних висловлювань.</translation>
    </message>
    <message>
        <source>Positions by date</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Висловлювання за датою</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>&amp;Порівняти обидва</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Порівняти обидва</translation>
    </message>
    <message>
        <source>Topic words</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Слова за темою</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Як це сказано</translation>
    </message>
    <message>
        <source>Source article</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Стаття-джерело</translation>
    </message>
    <message>
        <source>Select two positions, and show them side by side (C)</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Вибрати два висловлювання й показати їх поруч (C)</translation>
    </message>
    <message>
        <source>Said in any way</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Сказано будь-як</translation>
    </message>
    <message>
        <source>In any article</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>У будь-якій статті</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Віддалити</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>reader.app.library.said_tab</extracomment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Nothing is kept yet. What you open is kept here, and so is every folder that you add.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Поки нічого не збережено. Тут зберігатиметься все, що ви відкриваєте, і кожна тека, яку ви додасте.</translation>
    </message>
    <message>
        <source>Delete takes the selected ones out.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Клавіша Delete вилучає вибрані.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>1 article is kept.|{n} articles are kept.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>
            <numerusform>Збережено {n} статтю.</numerusform>
            <numerusform>Збережено {n} статті.</numerusform>
            <numerusform>Збережено {n} статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest {most} are listed; more words make it fewer.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Показано останні {most}; додайте слова, щоб звузити пошук.</translation>
    </message>
    <message>
        <source>The latest come first.</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Спершу найновіші.</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Висловлювання</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Positions of the speaker</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>Висловлювання мовця</translation>
    </message>
    <message>
        <source>&amp;Remove from the Library</source>
        <extracomment>reader.app.library.search_page</extracomment>
        <translation>&amp;Вилучити з бібліотеки</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <extracomment>reader.app.library.steps</extracomment>
        <translation>Скасувати: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <extracomment>reader.app.library.steps</extracomment>
        <translation>Повторити: {change}</translation>
    </message>
    <message>
        <source>Pairs of positions that may be worth comparing: much the same words, weeks apart, and a “not” or an opposite between them.</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Пари висловлювань, які варто порівняти: майже ті самі слова, тижні між ними та «не» або протилежне.</translation>
    </message>
    <message>
        <source>Is it somebody else of the same name in some articles? Select those, and say so.</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>У деяких статтях це хтось інший із тим самим ім’ям? Виберіть їх і скажіть про це.</translation>
    </message>
    <message>
        <source>The same as another…</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Те саме, що…</translation>
    </message>
    <message>
        <source>Said to each other</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Сказане одне одному</translation>
    </message>
    <message>
        <source>Articles that name it</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Статті, де це названо</translation>
    </message>
    <message>
        <source>Positions that may differ</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Висловлювання, що можуть різнитися</translation>
    </message>
    <message>
        <source>Somebody &amp;Else of That Name</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>&amp;Хтось інший із цим ім’ям</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Хтось інший із цим ім’ям</translation>
    </message>
    <message>
        <source>To and from others</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Іншим і від інших</translation>
    </message>
    <message>
        <source>Differs?</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Різниця?</translation>
    </message>
    <message>
        <source>Differs? ({count})</source>
        <extracomment>reader.app.library.subject_page</extracomment>
        <translation>Різниця? ({count})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Wheel, + and − zoom; drag, ← and → move; Home shows all</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>Коліщатко, + і − змінюють масштаб; перетягування, ← і → рухають; Home показує все</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>nothing with a date</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>нічого з датою</translation>
    </message>
    <message>
        <source>{positions}, {time}</source>
        <extracomment>reader.app.library.timeline</extracomment>
        <translation>{positions}, {time}</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Ще</translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>&amp;Експортувати все…</translation>
    </message>
    <message>
        <source>&amp;Import an Export…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>&amp;Імпортувати експортоване…</translation>
    </message>
    <message>
        <source>E&amp;mpty the Library…</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>&amp;Очистити бібліотеку…</translation>
    </message>
    <message>
        <source>Close the library</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Закрити бібліотеку</translation>
    </message>
    <message>
        <source>Close the library (Esc)</source>
        <extracomment>reader.app.library.view</extracomment>
        <translation>Закрити бібліотеку (Esc)</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Складники</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>{part} carries no text of its licence ({licence}).</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>{part} не містить тексту своєї ліцензії ({licence}).</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Складник</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>reader.app.about.licences_page</extracomment>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>Відкрити &amp;зразок</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>В&amp;ікно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>reader.app.commands.menus</extracomment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>reader.app.message_bar</extracomment>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>&amp;Not a Position</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>&amp;Не висловлювання</translation>
    </message>
    <message>
        <source>Nobody says this</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Ніхто цього не каже</translation>
    </message>
    <message>
        <source>Wrong &amp;Words: Use the Selection</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Не ті &amp;слова: узяти вибране</translation>
    </message>
    <message>
        <source>What is said are the words selected in the article</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Сказано слова, вибрані у статті</translation>
    </message>
    <message>
        <source>Wrong &amp;Speaker…</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Не той &amp;мовець…</translation>
    </message>
    <message>
        <source>Nobody Named</source>
        <extracomment>reader.app.names.card_corrections</extracomment>
        <translation>Ніхто не названий</translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>&amp;Скасувати виправлення</translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>&amp;Повторити виправлення</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>Повторити</translation>
    </message>
    <message numerus="yes">
        <source>1 entry of {file} could not be read; the rest was taken in.|{n} entries of {file} could not be read; the rest was taken in.</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>
            <numerusform>{n} запис із {file} не вдалося прочитати; решту взято.</numerusform>
            <numerusform>{n} записи з {file} не вдалося прочитати; решту взято.</numerusform>
            <numerusform>{n} записів із {file} не вдалося прочитати; решту взято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 correction fits nothing in this article any more. View &gt; Names lists them.|{n} corrections fit nothing in this article any more. View &gt; Names lists them.</source>
        <extracomment>reader.app.names.desk</extracomment>
        <translation>
            <numerusform>{n} виправлення вже ні до чого в цій статті не підходить. Його показано в «Вигляд &gt; Імена».</numerusform>
            <numerusform>{n} виправлення вже ні до чого в цій статті не підходять. Їх показано в «Вигляд &gt; Імена».</numerusform>
            <numerusform>{n} виправлень уже ні до чого в цій статті не підходять. Їх показано в «Вигляд &gt; Імена».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Go to First Mention</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>До &amp;першої згадки</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Показати у статті</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Об’&amp;єднати</translation>
    </message>
    <message>
        <source>Make the selected names one; a name can also be dragged onto another</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Зробити з вибраних імен одне; ім’я також можна перетягнути на інше</translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Відокремити</translation>
    </message>
    <message>
        <source>Give the selected mentions, in the list below, a name of their own</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Дати згадкам, вибраним у списку внизу, власне ім’я</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>Call it something else</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Назвати інакше</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>This is no name</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Це не ім’я</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>&amp;Завжди</translation>
    </message>
    <message>
        <source>Let this hold for other articles too</source>
        <extracomment>reader.app.names.name_actions</extracomment>
        <translation>Застосовувати й до інших статей</translation>
    </message>
    <message>
        <source>no page known</source>
        <extracomment>reader.app.names.name_row</extracomment>
        <translation>сторінка невідома</translation>
    </message>
    <message>
        <source>no other names</source>
        <extracomment>reader.app.names.name_row</extracomment>
        <translation>інших імен немає</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>reader.app.names.names_model</extracomment>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>reader.app.names.names_table</extracomment>
        <translation>Імена</translation>
    </message>
    <message>
        <source>A ticked correction holds for other articles too. Delete takes a correction back.</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Позначене виправлення діє й для інших статей. Delete скасовує виправлення.</translation>
    </message>
    <message>
        <source>Close the table of names</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Закрити таблицю імен</translation>
    </message>
    <message>
        <source>Close the table (Esc)</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Закрити таблицю (Esc)</translation>
    </message>
    <message>
        <source>Find a name or a type</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Знайти ім’я або тип</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Corrections ({count})</source>
        <extracomment>reader.app.names.names_view</extracomment>
        <translation>Виправлення ({count})</translation>
    </message>
    <message>
        <source>Add as a &amp;Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Додати як &amp;ім’я</translation>
    </message>
    <message>
        <source>&amp;Type of This Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>&amp;Тип цього імені</translation>
    </message>
    <message>
        <source>The &amp;Same As</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Те &amp;саме, що</translation>
    </message>
    <message>
        <source>&amp;Another Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Тут &amp;інше</translation>
    </message>
    <message>
        <source>No Name &amp;Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Т&amp;ут не ім’я</translation>
    </message>
    <message>
        <source>No Name &amp;Anywhere</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>&amp;Ніде не ім’я</translation>
    </message>
    <message>
        <source>Show in the &amp;Table of Names</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Показати в та&amp;блиці імен</translation>
    </message>
    <message>
        <source>Not “{words}” Here</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>Тут не «{words}»</translation>
    </message>
    <message>
        <source>“{words}” Is &amp;No Name</source>
        <extracomment>reader.app.names.page_corrections</extracomment>
        <translation>«{words}» — &amp;не ім’я</translation>
    </message>
    <message>
        <source>{correction} (not in this article any more)</source>
        <extracomment>reader.app.names.sublists</extracomment>
        <translation>{correction} (у цій статті вже немає)</translation>
    </message>
    <message>
        <source>Ticked: always, for other articles too</source>
        <extracomment>reader.app.names.sublists</extracomment>
        <translation>Позначено: завжди, і для інших статей</translation>
    </message>
    <message>
        <source>This</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Це</translation>
    </message>
    <message>
        <source>{other} is {one}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{other} — це {one}</translation>
    </message>
    <message>
        <source>{name} is another ({mentions})</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} — це інше ({mentions})</translation>
    </message>
    <message>
        <source>{name} is called {other}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} зветься {other}</translation>
    </message>
    <message>
        <source>{name} is a name: {type}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} — це ім’я: {type}</translation>
    </message>
    <message>
        <source>{words} is no position</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} — не висловлювання</translation>
    </message>
    <message>
        <source>{words} is said by nobody named</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} — цього не каже ніхто з названих</translation>
    </message>
    <message>
        <source>{words} is said by {speaker}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} — це каже {speaker}</translation>
    </message>
    <message>
        <source>{words} is what is said</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{words} — саме це сказано</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Always: {name}: {type}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Завжди: {name}: {type}</translation>
    </message>
    <message>
        <source>Always: {name} is no name</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Завжди: {name} — не ім’я</translation>
    </message>
    <message>
        <source>Always: {other} is {name}</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>Завжди: {other} — це {name}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} — не ім’я</translation>
    </message>
    <message>
        <source>{name} is no name in one place</source>
        <extracomment>reader.app.names.words</extracomment>
        <translation>{name} — в одному місці не ім’я</translation>
    </message>
    <message>
        <source>Nothing has left this machine since Sidelight was started.</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Від запуску Sidelight з цього комп’ютера нічого не надіслано.</translation>
    </message>
    <message>
        <source>Everything that Sidelight has sent since it was started. What is kept of the answers is in the cache.</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Усе, що Sidelight надіслала від запуску. Збережене з відповідей — у кеші.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Байти</translation>
    </message>
    <message>
        <source>Network Log</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Журнал мережі</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>Запити</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>reader.app.about.network_log</extracomment>
        <translation>очікується</translation>
    </message>
    <message>
        <source>Notes on Names</source>
        <extracomment>reader.app.notes.controller</extracomment>
        <translation>нотатки про імена</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>All notes</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Усі нотатки</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>reader.app.notes.entity_notes</extracomment>
        <translation>Ваші нотатки</translation>
    </message>
    <message>
        <source>Web page with notes in the margin</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Вебсторінка з нотатками на полях</translation>
    </message>
    <message>
        <source>PDF with notes in the margin</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>PDF із нотатками на полях</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Анотації W3C</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>{title} - notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>{title} - нотатки</translation>
    </message>
    <message>
        <source>&amp;Export Notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>&amp;Експортувати нотатки…</translation>
    </message>
    <message>
        <source>Write the notes on this article to a file (Ctrl+E)</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Записати нотатки до цієї статті у файл (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export Notes, Positions and &amp;Background…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Експортувати нотатки, висловлювання й &amp;контекст…</translation>
    </message>
    <message>
        <source>I&amp;mport Notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>І&amp;мпортувати нотатки…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Експортувати нотатки</translation>
    </message>
    <message>
        <source>Exporting notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Експорт нотаток…</translation>
    </message>
    <message>
        <source>Importing notes…</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Імпорт нотаток…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Імпортувати нотатки</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Експортовано у {file}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>reader.app.notes.exchange</extracomment>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>The latest notes are still being saved. The window closes when they are.</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Останні нотатки ще зберігаються. Вікно закриється, щойно це завершиться.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reader.app.notes.long_work</extracomment>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Select the words in the article that the note belongs to, then try again.</source>
        <extracomment>reader.app.notes.mending</extracomment>
        <translation>Виберіть у статті слова, яких стосується нотатка, і спробуйте знову.</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Жовтий</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Помаранчевий</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Зелений</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Синій</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Фіолетовий</translation>
    </message>
    <message>
        <source>Highlight &amp;In</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Виділити кольоро&amp;м</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Колір виділення: {colour}</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Виділити</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Виділити вибрані слова</translation>
    </message>
    <message>
        <source>Write &amp;Note</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>&amp;Написати нотатку</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Написати нотатку про вибрані слова</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>З&amp;акладка</translation>
    </message>
    <message>
        <source>Put a bookmark at the selected words</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Поставити закладку на вибраних словах</translation>
    </message>
    <message>
        <source>&amp;Delete Note</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Ви&amp;далити нотатку</translation>
    </message>
    <message>
        <source>Delete this note or highlight</source>
        <extracomment>reader.app.notes.note_actions</extracomment>
        <translation>Видалити цю нотатку або виділення</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>It is right here</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Тут правильно</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Перенести на вибрані слова</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Напишіть нотатку…</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Show the note as its Markdown is meant (Ctrl+Shift+P)</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Показати нотатку, як задумано в Markdown (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>reader.app.notes.note_editor</extracomment>
        <translation>Писати</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Links this passage to a name</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Пов’язує цей уривок з ім’ям</translation>
    </message>
    <message>
        <source>Not linked to a name</source>
        <extracomment>reader.app.notes.note_fields</extracomment>
        <translation>Не пов’язано з ім’ям</translation>
    </message>
    <message>
        <source>The text around it has changed: please check.</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Текст довкола змінився: перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>These words are no longer in the article.</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Цих слів у статті вже немає.</translation>
    </message>
    <message>
        <source>On {name}</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Про {name}</translation>
    </message>
    <message>
        <source>In “{title}”</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>У «{title}»</translation>
    </message>
    <message>
        <source>an untitled text</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>текст без назви</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>reader.app.notes.note_row</extracomment>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>За місцем</translation>
    </message>
    <message>
        <source>Latest first</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Які нотатки</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Search notes</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Шукати в нотатках</translation>
    </message>
    <message>
        <source>Any colour</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Будь-який колір</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Будь-яка мітка</translation>
    </message>
    <message>
        <source>Any name</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Будь-яке ім’я</translation>
    </message>
    <message>
        <source>Any article</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Будь-яка стаття</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>Moved or lost</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Зміщені або втрачені</translation>
    </message>
    <message>
        <source>One name</source>
        <extracomment>reader.app.notes.notes_choice</extracomment>
        <translation>Одне ім’я</translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight them or N to write a note on them.</source>
        <extracomment>reader.app.notes.notes_panel</extracomment>
        <translation>Виберіть слова у статті й натисніть H, щоб виділити їх, або N, щоб написати про них нотатку.</translation>
    </message>
    <message>
        <source>No note fits.</source>
        <extracomment>reader.app.notes.notes_panel</extracomment>
        <translation>Немає відповідних нотаток.</translation>
    </message>
    <message>
        <source>Note as it is read</source>
        <extracomment>reader.app.notes.preview</extracomment>
        <translation>Нотатка, як її читають</translation>
    </message>
    <message>
        <source>Undo Change of {notes}</source>
        <extracomment>reader.app.notes.sheet_steps</extracomment>
        <translation>Скасувати зміну: {notes}</translation>
    </message>
    <message>
        <source>Redo Change of {notes}</source>
        <extracomment>reader.app.notes.sheet_steps</extracomment>
        <translation>Повторити зміну: {notes}</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Триває пошук…</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Кого або що мають на увазі?</translation>
    </message>
    <message>
        <source>You said that no page fits.</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Ви сказали, що жодна сторінка не підходить.</translation>
    </message>
    <message>
        <source>No page was found for this name.</source>
        <extracomment>reader.app.panel.background_section</extracomment>
        <translation>Для цього імені сторінки не знайдено.</translation>
    </message>
    <message>
        <source>What to do with this position</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>Що зробити з цим висловлюванням</translation>
    </message>
    <message>
        <source>Wrong? Put it right</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>Неправильно? Виправте</translation>
    </message>
    <message>
        <source>{explained}. Shows the words in the article.</source>
        <extracomment>reader.app.panel.card</extracomment>
        <translation>{explained}. Показує слова у статті.</translation>
    </message>
    <message>
        <source>Show {some} more of {all}</source>
        <extracomment>reader.app.panel.card_list</extracomment>
        <translation>Показати ще {some} з {all}</translation>
    </message>
    <message>
        <source>Click an underlined name to see who or what it is, and what the article says that they said.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Клацніть підкреслене ім’я, щоб побачити, хто або що це і що, за словами статті, було сказано.</translation>
    </message>
    <message>
        <source>The article is still being read. What is said appears here as soon as that is done.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Статтю ще опрацьовують. Сказане з’явиться тут, щойно це завершиться.</translation>
    </message>
    <message>
        <source>The article reports nothing that they said.</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Стаття не повідомляє, щоб вони щось казали.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Закрити панель</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Закрити панель (Esc)</translation>
    </message>
    <message>
        <source>Keep this name in a tab</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Залишити це ім’я у вкладці</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>У цій статті</translation>
    </message>
    <message>
        <source>In all articles</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>В усіх статтях</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>About the name</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Про ім’я</translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <extracomment>reader.app.panel.entity_panel</extracomment>
        <translation>Також: {names}</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Як знайдено</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Мова сторінки</translation>
    </message>
    <message>
        <source>Read in</source>
        <extracomment>reader.app.panel.language_switch</extracomment>
        <translation>Читати мовою</translation>
    </message>
    <message>
        <source>Mention {place} of {many}</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Згадка {place} з {many}</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Попередня згадка</translation>
    </message>
    <message>
        <source>Next mention</source>
        <extracomment>reader.app.panel.mentions_bar</extracomment>
        <translation>Наступна згадка</translation>
    </message>
    <message>
        <source>Looking for other pages…</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Пошук інших сторінок…</translation>
    </message>
    <message>
        <source>No page was found. Try other words, or paste the address of a Wikipedia page.</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Сторінки не знайдено. Спробуйте інші слова або вставте адресу сторінки Вікіпедії.</translation>
    </message>
    <message>
        <source>Search, or paste a page&apos;s address</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Шукайте або вставте адресу сторінки</translation>
    </message>
    <message>
        <source>Search for a page, or paste its address</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Знайти сторінку або вставити її адресу</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Нічого не підходить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Which page is meant?</source>
        <extracomment>reader.app.panel.page_choice</extracomment>
        <translation>Яку сторінку мають на увазі?</translation>
    </message>
    <message>
        <source>There is no such page any more.</source>
        <extracomment>reader.app.panel.page_view</extracomment>
        <translation>Такої сторінки вже немає.</translation>
    </message>
    <message>
        <source>Fetching the whole text…</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Завантажується весь текст…</translation>
    </message>
    <message>
        <source>There is no more than this.</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Більше тут нічого немає.</translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Читати більше</translation>
    </message>
    <message>
        <source>Read more about {title}</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Читати більше про {title}</translation>
    </message>
    <message>
        <source>Read less</source>
        <extracomment>reader.app.panel.paragraphs</extracomment>
        <translation>Читати менше</translation>
    </message>
    <message>
        <source>Picture of {title}</source>
        <extracomment>reader.app.panel.picture_row</extracomment>
        <translation>Зображення: {title}</translation>
    </message>
    <message>
        <source>Less certain ({count})</source>
        <extracomment>reader.app.panel.positions_section</extracomment>
        <translation>Менш певні ({count})</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <extracomment>reader.app.panel.source_lines</extracomment>
        <translation>Станом на {day}</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>reader.app.panel.source_lines</extracomment>
        <translation>Відкриває {address} у вашому браузері</translation>
    </message>
    <message>
        <source>Forget my choice</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Забути мій вибір</translation>
    </message>
    <message>
        <source>Look up again</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Шукати знову</translation>
    </message>
    <message>
        <source>Not this one?</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Не ця сторінка?</translation>
    </message>
    <message>
        <source>Search for a page</source>
        <extracomment>reader.app.panel.ways_on</extracomment>
        <translation>Знайти сторінку</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Country, region or city</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Країна, регіон або місто</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Building or site</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Будівля або споруда</translation>
    </message>
    <message>
        <source>Nationality or group</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Національність або група</translation>
    </message>
    <message>
        <source>Law or treaty</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Закон або договір</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Твір</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Виріб</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>пряме</translation>
    </message>
    <message>
        <source>In the speaker&apos;s own words</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Власними словами мовця</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>змішане</translation>
    </message>
    <message>
        <source>In the article&apos;s words, with some of the speaker&apos;s own</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Словами статті, частково словами мовця</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>непряме</translation>
    </message>
    <message>
        <source>In the article&apos;s words</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Словами статті</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>The article reports that they do not say this</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Стаття повідомляє, що вони цього не кажуть</translation>
    </message>
    <message>
        <source>if</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>якби</translation>
    </message>
    <message>
        <source>The article reports what they would say, or may say</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Стаття повідомляє, що вони сказали б або можуть сказати</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>просять</translation>
    </message>
    <message>
        <source>The article reports that they are asked to say this, or whether they do</source>
        <extracomment>reader.app.panel.words</extracomment>
        <translation>Стаття повідомляє, що їх просять це сказати або питають, чи кажуть вони це</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>reader.app.parts</extracomment>
        <translation>Пов’язане</translation>
    </message>
    <message>
        <source>{name} is not named in this article.</source>
        <extracomment>reader.app.parts</extracomment>
        <translation>{name} не згадано в цій статті.</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Перейти до імені</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Перейти до заголовка</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>reader.app.commands.pickers</extracomment>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Who says what in the article appears here as soon as it is read.</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Хто що каже у статті, з’явиться тут, щойно її буде опрацьовано.</translation>
    </message>
    <message>
        <source>The article reports nobody&apos;s position.</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Стаття не повідомляє нічиїх висловлювань.</translation>
    </message>
    <message>
        <source>Less certain</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Менш певні</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Копіювати як &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Копіювати як &amp;CSV</translation>
    </message>
    <message>
        <source>Find words or a speaker</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Знайти слова або мовця</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Закрити статт&amp;ю</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself; the terminal tells more. What is open stays as it is.</source>
        <extracomment>reader.app.work.lane</extracomment>
        <translation>У самій програмі Sidelight сталася помилка; докладніше — у терміналі. Усе відкрите лишається як є.</translation>
    </message>
    <message>
        <source>E&amp;xport Corrections…</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Експортувати виправ&amp;лення…</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>reader.app.notes.notes_bar</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Relo&amp;ad</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Закр&amp;ити вікно</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <extracomment>reader.app.commands.actions</extracomment>
        <translation>Знайти дал&amp;і</translation>
    </message>
    <message>
        <source>Names &amp;in the Text</source>
        <extracomment>reader.app.page.density</extracomment>
        <translation>Імена в &amp;тексті</translation>
    </message>
    <message>
        <source>Cards &amp;at the Pointer</source>
        <extracomment>reader.app.hover.hover</extracomment>
        <translation>К&amp;артки біля вказівника</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Усі форми</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>Форма</translation>
    </message>
    <message numerus="yes">
        <source>Show 1 position that may be wrong|Show {n} positions that may be wrong</source>
        <extracomment>reader.app.positions.positions_view</extracomment>
        <translation>
            <numerusform>Показати {n} висловлювання, яке може бути помилковим</numerusform>
            <numerusform>Показати {n} висловлювання, які можуть бути помилковими</numerusform>
            <numerusform>Показати {n} висловлювань, які можуть бути помилковими</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>Нікого не названо</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>За мовцями</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>reader.app.positions.rows</extracomment>
        <translation>За порядком</translation>
    </message>
    <message numerus="yes">
        <source>1 name is ready to be read without a network.|{n} names are ready to be read without a network.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>
            <numerusform>{n} ім’я готове до читання без мережі.</numerusform>
            <numerusform>{n} імені готові до читання без мережі.</numerusform>
            <numerusform>{n} імен готові до читання без мережі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found out yet: {names}. Try again later to go on.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Ще не знайдено: {names}. Спробуйте пізніше, щоб продовжити.</translation>
    </message>
    <message>
        <source>No page was found for {names}.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Не знайдено сторінки для: {names}.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <extracomment>reader.app.offline.prepared</extracomment>
        <translation>Не прочитано: {files}.</translation>
    </message>
    <message>
        <source>Looking the names up…</source>
        <extracomment>reader.app.offline.preparing</extracomment>
        <translation>Триває пошук імен…</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <extracomment>reader.app.offline.preparing</extracomment>
        <translation>Зупинено. Знайдене досі збережено.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept: prepare the folder again to go on.</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Зупинено. Знайдене досі збережено: підготуйте теку ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>Preparing {place} of {many}: {file}</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Підготовка {place} з {many}: {file}</translation>
    </message>
    <message>
        <source>Prepare a folder for offline</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>Підготувати теку для автономного читання</translation>
    </message>
    <message>
        <source>There are no texts in {folder}.</source>
        <extracomment>reader.app.offline.preparing_folder</extracomment>
        <translation>У теці {folder} немає текстів.</translation>
    </message>
    <message>
        <source>The article cannot be written to {file}: {reason}.</source>
        <extracomment>reader.app.articles.printing</extracomment>
        <translation>Статтю не вдалося записати у {file}: {reason}.</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Інша мова діятиме з наступного запуску.</translation>
    </message>
    <message>
        <source>{size} points</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>{size} пт</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Підкреслювати імена</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Show a card at a name that the pointer rests on</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Показувати картку, коли вказівник на імені</translation>
    </message>
    <message>
        <source>Let nothing on the page move by itself</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Нічого не рухати на сторінці самочинно</translation>
    </message>
    <message>
        <source>Usual Settings</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Звичайні налаштування</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>reader.app.settings.reading_settings</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>reader.app.articles.recents</extracomment>
        <translation>Недавн&amp;і</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <extracomment>reader.app.articles.recents</extracomment>
        <translation>&amp;Забути всі</translation>
    </message>
    <message>
        <source>Another Wikipedia or a MediaWiki of your own, by the address of its api.php. Empty: the English Wikipedia.</source>
        <extracomment>reader.app.settings.server_field</extracomment>
        <translation>Інша Вікіпедія або ваша MediaWiki за адресою її api.php. Порожньо: англійська Вікіпедія.</translation>
    </message>
    <message>
        <source>Address of another MediaWiki&apos;s api.php</source>
        <extracomment>reader.app.settings.server_field</extracomment>
        <translation>Адреса api.php іншої MediaWiki</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>reader.app.settings.settings_dialog</extracomment>
        <translation>Мовна модель</translation>
    </message>
    <message>
        <source>Only names are sent, never the text. Window &gt; Network Log lists every request.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Надсилаються лише імена, ніколи не текст. «Вікно &gt; Журнал мережі» показує кожен запит.</translation>
    </message>
    <message>
        <source>Wikipedia as a file (ZIM), as Kiwix offers it: names are then looked up without a network.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Вікіпедія як файл (ZIM) від Kiwix: тоді імена шукаються без мережі.</translation>
    </message>
    <message>
        <source>What reads the text. A larger model finds more names, and takes longer to begin.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Те, що читає текст. Більша модель знаходить більше імен і довше запускається.</translation>
    </message>
    <message>
        <source>The library tells who said what across all articles that you have opened, and over time. It is on this computer, and nothing of it is ever sent. What is kept stays until you remove it.</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Бібліотека показує, хто що казав в усіх відкритих вами статтях і протягом часу. Вона на цьому комп’ютері, і ніщо з неї ніколи не надсилається. Збережене лишається, доки ви його не вилучите.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>З теки…</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>When I click a name</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Коли я клацаю ім’я</translation>
    </message>
    <message>
        <source>For all names of an article that I open</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Для всіх імен статті, яку я відкриваю</translation>
    </message>
    <message>
        <source>Keep pages that were looked up, and show them again</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Зберігати знайдені сторінки й показувати знову</translation>
    </message>
    <message>
        <source>Show built-in notes where there is nothing newer</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Показувати вбудовані довідки, де немає новішого</translation>
    </message>
    <message>
        <source>Offline encyclopaedias</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Автономні енциклопедії</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Add an offline encyclopaedia</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Додати автономну енциклопедію</translation>
    </message>
    <message>
        <source>Keep what I open in the library</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Зберігати в бібліотеці все, що я відкриваю</translation>
    </message>
    <message>
        <source>Keep its text too, to be read when the file has moved or gone</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Зберігати й текст, на випадок якщо файл зникне</translation>
    </message>
    <message>
        <source>Open what was open last when Sidelight starts</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Відкривати під час запуску те, що було відкрито</translation>
    </message>
    <message>
        <source>Best installed ({name})</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Найкраща встановлена ({name})</translation>
    </message>
    <message>
        <source>Ask Wikipedia</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Питати Вікіпедію</translation>
    </message>
    <message>
        <source>Without a network</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>ZIM files</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Файли ZIM</translation>
    </message>
    <message>
        <source>The folder of a language model</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>Тека мовної моделі</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>reader.app.settings.settings_pages</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Вибрати слова</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Shift+Left, Shift+Right</translation>
    </message>
    <message>
        <source>Open the name that is focused</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Відкрити ім’я у фокусі</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Більший, менший текст</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Ctrl+коліщатко</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>On the page</source>
        <extracomment>reader.app.commands.shortcuts_dialog</extracomment>
        <translation>На сторінці</translation>
    </message>
    <message>
        <source>Progress of reading the article</source>
        <extracomment>reader.app.status</extracomment>
        <translation>Перебіг опрацювання статті</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>reader.app.status</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Наступна &amp;стаття</translation>
    </message>
    <message>
        <source>Previo&amp;us Article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Попередня с&amp;таття</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Відкриті статті</translation>
    </message>
    <message>
        <source>Close the article</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Закрити статтю</translation>
    </message>
    <message>
        <source>Close the article (Ctrl+F4)</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Закрити статтю (Ctrl+F4)</translation>
    </message>
    <message>
        <source>Copied words</source>
        <extracomment>reader.app.articles.tabs</extracomment>
        <translation>Скопійовані слова</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Пошук імен…</translation>
    </message>
    <message numerus="yes">
        <source>1 name|{n} names</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>
            <numerusform>{n} ім’я</numerusform>
            <numerusform>{n} імені</numerusform>
            <numerusform>{n} імен</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Відкривається {file}…</translation>
    </message>
    <message>
        <source>Finding who says what…</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Пошук, хто що каже…</translation>
    </message>
    <message>
        <source>Stopped. Names that were not reached are not marked.</source>
        <extracomment>reader.app.telling</extracomment>
        <translation>Зупинено. Імена, до яких не дійшло, не позначено.</translation>
    </message>
    <message>
        <source>This is not the address of a passage.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Це не адреса уривка.</translation>
    </message>
    <message>
        <source>The article of this passage is not known on this machine. Open it, then follow the address again.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Стаття з цим уривком на цьому комп’ютері невідома. Відкрийте її, а тоді знову перейдіть за адресою.</translation>
    </message>
    <message>
        <source>The words of this passage are no longer in the article.</source>
        <extracomment>reader.app.articles.travel</extracomment>
        <translation>Слів цього уривка вже немає у статті.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Щільно</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Звичайно</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Широко</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Вузько</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Шрифт…</translation>
    </message>
    <message>
        <source>Usual Fo&amp;nt</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>Звичайний ш&amp;рифт</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Рядки</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <extracomment>reader.app.look.typography</extracomment>
        <translation>&amp;Стовпець</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>reader.app.commands.undoing</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>reader.app.commands.undoing</extracomment>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>The latest notes could not be saved, and would be lost. They are tried again while the window is open.</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Останні нотатки не вдалося зберегти, і їх буде втрачено. Спроби тривають, доки вікно відкрите.</translation>
    </message>
    <message>
        <source>Close Without Them</source>
        <extracomment>reader.app.notes.leaving</extracomment>
        <translation>Закрити без них</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as Qt&apos;s QLocale.toString has it</comment>
        <extracomment>reader.app.language.wording</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in full</comment>
        <extracomment>reader.app.language.wording</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Імпортувати виправленн&amp;я…</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Експортувати виправлення</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Імпортувати виправлення</translation>
    </message>
    <message>
        <source>Sidelight corrections</source>
        <extracomment>reader.app.names.workbench</extracomment>
        <translation>Виправлення Sidelight</translation>
    </message>
</context>
</TS>
