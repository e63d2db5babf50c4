import type { BackUpSentence } from '../../../export/back-up-sentence.ts';
import type { FileSentence, RefusalSentence } from '../../../import/run/sentence.ts';

/** Why a file, an import or a back-up is refused or left out. */
export const fileReasons: Record<FileSentence | RefusalSentence | BackUpSentence, string> = {
  'nothing in it to read': 'darin ist nichts zu lesen',
  'the file is empty': 'die Datei ist leer',
  'the file is not text; Rung reads text, tables and JSON':
    'die Datei ist kein Text; Rung liest Text, Tabellen und JSON',
  'the file cannot be read: {why}': 'die Datei ist nicht lesbar: {why}',
  'nested deeper than {most} levels': 'tiefer als {most} Ebenen verschachtelt',
  'this JSON is in no format that Rung knows': 'dieses JSON hat kein Format, das Rung kennt',
  'no importer knows this format': 'dieses Format kennt Rung nicht',
  'no table stands in the file': 'in der Datei steht keine Tabelle',
  'a table in no format that Rung knows; bring it in by itself to say what it holds':
    'eine Tabelle in keinem Format, das Rung kennt; allein eingelesen lässt sich angeben, was darin steht',
  'the file holds more than {most} tables; the rest of them is left out':
    'die Datei enthält mehr als {most} Tabellen; die übrigen bleiben weg',
  'a second file of the same table': 'eine zweite Datei derselben Tabelle',
  'a table of ESCO that a framework does not need': 'eine Tabelle von ESCO, die ein Rahmenwerk nicht braucht',
  'a table of O*NET that a framework does not need':
    'eine Tabelle von O*NET, die ein Rahmenwerk nicht braucht',
  'it rates something else than skills and knowledge': 'sie bewertet anderes als Fähigkeiten und Wissen',
  'it has more than {most} MB': 'sie hat mehr als {most} MB',
  'it has more than {most} million characters': 'sie hat mehr als {most} Millionen Zeichen',
  'its tables have more than {most} million cells': 'ihre Tabellen haben mehr als {most} Millionen Zellen',
  'its tables have more than {most} million characters':
    'ihre Tabellen haben mehr als {most} Millionen Zeichen',
  'its tables have more than {most} rows': 'ihre Tabellen haben mehr als {most} Zeilen',
  'a part of it is no XML: {why}': 'ein Teil davon ist kein XML: {why}',
  'a part of it goes on for more than {most} million characters without a tag':
    'ein Teil davon geht über mehr als {most} Millionen Zeichen ohne ein Tag',
  'it holds more than {most} million values': 'sie enthält mehr als {most} Millionen Werte',
  'an object in it has more than {most} members': 'ein Objekt darin hat mehr als {most} Felder',
  // encodings
  'the file is not in UTF-8 and was read as Western European (Windows-1252); look at letters with accents':
    'die Datei ist nicht in UTF-8 und wurde als westeuropäisch (Windows-1252) gelesen; Umlaute und Akzente prüfen',
  'bytes that are not UTF-8 were read as the sign �':
    'Bytes, die kein UTF-8 sind, wurden als das Zeichen � gelesen',
  // archives
  'the archive holds no file to read': 'das Archiv enthält keine lesbare Datei',
  'an archive inside an archive is not opened; unpack it first':
    'ein Archiv im Archiv wird nicht geöffnet; bitte erst entpacken',
  'the entry is locked with a password; unpack the zip first':
    'der Eintrag ist mit einem Passwort geschützt; bitte das Zip erst entpacken',
  'the entry is packed in a way (method {method}) that is not read':
    'der Eintrag ist auf eine Art gepackt (Methode {method}), die nicht gelesen wird; bitte erst entpacken',
  'unpacked it has more than {most} MB': 'entpackt hat sie mehr als {most} MB',
  'the entry unpacks to more than {times} times its size, as no text does':
    'der Eintrag wird entpackt mehr als {times}-mal so groß, wie es kein Text wird',
  'the entry is cut off in the zip; fetch the zip again':
    'der Eintrag ist im Zip abgeschnitten; das Zip noch einmal laden',
  'the entry is damaged in the zip; fetch the zip again':
    'der Eintrag ist im Zip beschädigt; das Zip noch einmal laden',
  'the file is a gzip that is cut off or damaged; fetch it again':
    'die Datei ist ein abgeschnittenes oder beschädigtes Gzip; noch einmal laden',
  // kinds of files
  'a PDF cannot be read; copy its table into a spreadsheet and save that as CSV':
    'ein PDF ist nicht lesbar; seine Tabelle in ein Tabellenblatt kopieren und das als CSV speichern',
  'a picture cannot be read; type its table into a spreadsheet and save that as CSV':
    'ein Bild ist nicht lesbar; seine Tabelle in ein Tabellenblatt abtippen und das als CSV speichern',
  'a picture or a sound cannot be read; Rung reads text, tables and JSON':
    'Bilder und Töne sind nicht lesbar; Rung liest Text, Tabellen und JSON',
  'an old or locked Office file cannot be read; open it in its program and save it as .xlsx, .docx or CSV':
    'eine alte oder gesperrte Office-Datei ist nicht lesbar; in ihrem Programm öffnen und als .xlsx, .docx oder CSV speichern',
  'a RAR archive is not opened; unpack it first, or pack its files as a zip':
    'ein RAR-Archiv wird nicht geöffnet; bitte erst entpacken oder die Dateien als Zip packen',
  'a 7-Zip archive is not opened; unpack it first, or pack its files as a zip':
    'ein 7-Zip-Archiv wird nicht geöffnet; bitte erst entpacken oder die Dateien als Zip packen',
  'a bzip2 archive is not opened; unpack it first, or pack its files as a zip':
    'ein bzip2-Archiv wird nicht geöffnet; bitte erst entpacken oder die Dateien als Zip packen',
  'an xz archive is not opened; unpack it first, or pack its files as a zip':
    'ein xz-Archiv wird nicht geöffnet; bitte erst entpacken oder die Dateien als Zip packen',
  'a Zstandard archive is not opened; unpack it first, or pack its files as a zip':
    'ein Zstandard-Archiv wird nicht geöffnet; bitte erst entpacken oder die Dateien als Zip packen',
  'a database file cannot be read; export its tables as CSV':
    'eine Datenbankdatei ist nicht lesbar; ihre Tabellen als CSV ausgeben',
  'a workbook of this kind is not read; open it in its program and save it as .xlsx or CSV':
    'eine Arbeitsmappe dieser Art wird nicht gelesen; in ihrem Programm öffnen und als .xlsx oder CSV speichern',
  'slides are not read; copy their table, and paste it here':
    'Folien werden nicht gelesen; ihre Tabelle kopieren und hier einfügen',
  'an OpenDocument file is not read; save it as .xlsx, .docx or CSV':
    'eine OpenDocument-Datei wird nicht gelesen; als .xlsx, .docx oder CSV speichern',
  'an e-book is not read; copy its table, and paste it here':
    'ein E-Book wird nicht gelesen; seine Tabelle kopieren und hier einfügen',
  // whole sentences
  'There is no file to read.': 'Es ist keine Datei zum Lesen da.',
  'The import was cancelled.': 'Das Einlesen wurde abgebrochen.',
  'The import failed inside Rung: {detail}': 'Das Einlesen ist in Rung gescheitert: {detail}',
  'These are {count} files; {most} can be read at once.':
    'Das sind {count} Dateien; auf einmal lesbar sind {most}.',
  '{file} cannot be read.': '{file} ist nicht lesbar.',
  '{file} cannot be read: {why}': '{file} ist nicht lesbar: {why}',
  '{file} breaks the format of a framework in one place, which is named below.':
    '{file} verletzt das Format eines Rahmenwerks an einer Stelle, die unten steht.',
  '{file} breaks the format of a framework in {count} places, which are named below.':
    '{file} verletzt das Format eines Rahmenwerks an {count} Stellen, die unten stehen.',
  '“{title}” has the id “{id}” of a framework that comes with Rung. Give it another id.':
    '„{title}“ hat die Kennung „{id}“ eines Rahmenwerks, das Rung mitbringt. Bitte eine andere geben.',
  '“{title}” has the id “{id}” of another framework in these files. Bring one in at a time.':
    '„{title}“ hat die Kennung „{id}“ eines anderen Rahmenwerks in diesen Dateien. Bitte eins nach dem anderen einlesen.',
  '“{title}” is a pack that belongs to others; only frameworks can be brought in.':
    '„{title}“ ist ein Paket, das zu anderen gehört; einlesen lassen sich nur Rahmenwerke.',
  // caps
  '{file} has more than {most} MB, the most that one file may have.':
    '{file} hat mehr als {most} MB; mehr darf eine Datei nicht haben.',
  '{file} has more than {most} million characters.': '{file} hat mehr als {most} Millionen Zeichen.',
  '{file} has more than {most} columns.': '{file} hat mehr als {most} Spalten.',
  '{file} has more than {most} rows.': '{file} hat mehr als {most} Zeilen.',
  '{file} has more than {most} items.': '{file} hat mehr als {most} Elemente.',
  '{file} has more than {most} competencies.': '{file} hat mehr als {most} Kompetenzen.',
  '{file} has more than {most} occupations.': '{file} hat mehr als {most} Berufe.',
  '{file} has more than {most} skills.': '{file} hat mehr als {most} Fähigkeiten.',
  '{file} has more than {most} statements.': '{file} hat mehr als {most} Aussagen.',
  '{file} names more than {most} things.': '{file} nennt mehr als {most} Dinge.',
  // archives as a whole
  '{file} holds {count} files; {most} can be read at once.':
    '{file} enthält {count} Dateien; auf einmal lesbar sind {most}.',
  '{file} unpacks to too much: the archives of one import may hold {most} MB together.':
    '{file} wird entpackt zu groß: alle Archive zusammen dürfen {most} MB enthalten.',
  '{file} is a zip without its end, cut off perhaps while it was downloaded. Fetch it again.':
    '{file} ist ein Zip ohne Ende, vielleicht beim Laden abgeschnitten. Noch einmal laden.',
  '{file} is a zip with a damaged list of contents. Fetch it again or pack it anew.':
    '{file} ist ein Zip mit beschädigtem Inhaltsverzeichnis. Noch einmal laden oder neu packen.',
  '{file} is a zip of the kind made for very large archives. Unpack it and give its files.':
    '{file} ist ein Zip der Art für sehr große Archive. Bitte entpacken und die Dateien selbst geben.',
  // formats
  '{file} holds items of CASE without their CFDocument. Add the whole package (CFPackage).':
    '{file} enthält Elemente von CASE ohne ihr CFDocument. Bitte das ganze Paket (CFPackage) geben.',
  '{file} has a CFDocument without identifier and title.':
    '{file} hat ein CFDocument ohne Kennung und Titel.',
  '{file} holds the head of a framework and no items: its list CFItems is empty.':
    '{file} enthält den Kopf eines Rahmenwerks und keine Elemente: die Liste CFItems ist leer.',
  '{file} has no competency and no role among its items.':
    '{file} hat unter seinen Elementen weder Kompetenz noch Rolle.',
  '{file} only names {count} frameworks: their competencies are not in it. Export them with their competencies.':
    '{file} nennt nur {count} Rahmenwerke: ihre Kompetenzen fehlen. Bitte samt Kompetenzen ausgeben lassen.',
  '{file} holds no competencies. Export the framework together with its competencies.':
    '{file} enthält keine Kompetenzen. Bitte das Rahmenwerk samt Kompetenzen ausgeben lassen.',
  'These are files of ESCO without its occupations (“occupations_….csv”) or skills (“skills_….csv”). Add one of them and try again.':
    'Das sind Dateien von ESCO ohne die Berufe („occupations_….csv“) oder Fähigkeiten („skills_….csv“). Eine davon dazunehmen und es noch einmal versuchen.',
  'These are files of O*NET without its list of occupations (“Occupation Data.txt”). Add it and try again.':
    'Das sind Dateien von O*NET ohne die Liste der Berufe („Occupation Data.txt“). Sie dazunehmen und es noch einmal versuchen.',
  '{file} lists nothing.': '{file} führt nichts auf.',
  '{file} lists no occupation.': '{file} führt keinen Beruf auf.',
  '{file} lists no skill and no role.': '{file} führt weder Fähigkeit noch Rolle auf.',
  '{file} lists no skill that can be read.': '{file} führt keine lesbare Fähigkeit auf.',
  '{file} has no statements: nothing stands under /framework/levels.':
    '{file} hat keine Aussagen: unter /framework/levels steht nichts.',
  '{file} looks like a LER.me export, but its field schemaVersion is missing. Export the occupation anew.':
    '{file} sieht aus wie ein Export von LER.me, aber das Feld schemaVersion fehlt. Den Beruf neu ausgeben lassen.',
  '{file} has the schemaVersion {value}. Only exports with the schemaVersion "1.0" can be read.':
    '{file} hat die schemaVersion {value}. Lesbar sind nur Exporte mit der schemaVersion "1.0".',
  '{file} names no occupation: /occupation/title is missing.':
    '{file} nennt keinen Beruf: /occupation/title fehlt.',
  '{file}: no column is said to hold the names of competencies or roles. Tell which one does.':
    '{file}: keine Spalte ist als die mit den Namen von Kompetenzen oder Rollen angegeben. Bitte eine nennen.',
  '{file}: the column of levels holds more than {most} different ones. Choose another use for it.':
    '{file}: die Spalte der Stufen enthält mehr als {most} verschiedene. Bitte anders verwenden.',
  '{file} holds no row that can be read.': '{file} enthält keine lesbare Zeile.',
  // back-ups
  '{file} has more than {most} MB.': '{file} hat mehr als {most} MB.',
  '{file} is no back-up: it cannot be read as JSON ({why}).':
    '{file} ist keine Sicherung: als JSON nicht lesbar ({why}).',
  '{file} is no back-up: it nests deeper than {most} levels.':
    '{file} ist keine Sicherung: tiefer als {most} Ebenen verschachtelt.',
  '{file} is no back-up of Rung. Frameworks are brought in further up.':
    '{file} ist keine Sicherung von Rung. Rahmenwerke werden weiter oben eingelesen.',
  'The field “format” of {file} says {format}: a newer version of Rung wrote it. Update Rung first.':
    'Im Feld „format“ von {file} steht {format}: eine neuere Version von Rung hat sie geschrieben. Bitte erst Rung aktualisieren.',
  '{file} is a back-up that cannot be read at {field}. Nothing was changed.':
    '{file} ist eine Sicherung, die bei {field} nicht lesbar ist. Geändert hat sich nichts.',
  'only frameworks can be restored': 'nur Rahmenwerke lassen sich wiederherstellen',
  'is the id of a framework that comes with Rung': 'ist die Kennung eines Rahmenwerks, das Rung mitbringt',
  'stands twice in the back-up': 'steht zweimal in der Sicherung',
};
