import type { BackUpSentence } from '../../../export/back-up-sentence.ts';
import type { FileSentence, RefusalSentence } from '../../../import/run/sentence.ts';

/** Why a file, an import or a back-up is refused or left out. */
export const fileReasons: Record<FileSentence | RefusalSentence | BackUpSentence, string> = {
  'nothing in it to read': 'rien à lire dedans',
  'the file is empty': 'le fichier est vide',
  'the file is not text; Rung reads text, tables and JSON':
    'le fichier n’est pas du texte ; Rung lit le texte, les tableaux et le JSON',
  'the file cannot be read: {why}': 'le fichier est illisible : {why}',
  'nested deeper than {most} levels': 'imbriqué sur plus de {most} niveaux',
  'this JSON is in no format that Rung knows': 'ce JSON n’est dans aucun format que Rung connaisse',
  'no importer knows this format': 'Rung ne connaît pas ce format',
  'no table stands in the file': 'le fichier ne contient aucun tableau',
  'a table in no format that Rung knows; bring it in by itself to say what it holds':
    'un tableau dans aucun format que Rung connaisse ; l’importer seul pour dire ce qu’il contient',
  'the file holds more than {most} tables; the rest of them is left out':
    'le fichier contient plus de {most} tableaux ; les autres sont laissés de côté',
  'a second file of the same table': 'un deuxième fichier du même tableau',
  'a table of ESCO that a framework does not need': 'un tableau d’ESCO dont un référentiel n’a pas besoin',
  'a table of O*NET that a framework does not need': 'un tableau d’O*NET dont un référentiel n’a pas besoin',
  'it rates something else than skills and knowledge':
    'il note autre chose que des aptitudes et des connaissances',
  'it has more than {most} MB': 'il dépasse {most} Mo',
  'it has more than {most} million characters': 'il dépasse {most} millions de caractères',
  'its tables have more than {most} million cells': 'ses tableaux dépassent {most} millions de cellules',
  'its tables have more than {most} million characters':
    'ses tableaux dépassent {most} millions de caractères',
  'its tables have more than {most} rows': 'ses tableaux dépassent {most} lignes',
  'a part of it is no XML: {why}': 'une partie n’est pas du XML : {why}',
  'a part of it goes on for more than {most} million characters without a tag':
    'une partie du fichier dépasse {most} million de caractères sans balise',
  'it holds more than {most} million values': 'il contient plus de {most} millions de valeurs',
  'an object in it has more than {most} members': 'un objet y a plus de {most} membres',
  // encodings
  'the file is not in UTF-8 and was read as Western European (Windows-1252); look at letters with accents':
    'le fichier n’est pas en UTF-8 et a été lu comme de l’Europe de l’Ouest (Windows-1252) ; vérifier les lettres accentuées',
  'bytes that are not UTF-8 were read as the sign �':
    'les octets qui ne sont pas de l’UTF-8 ont été lus comme le signe �',
  // archives
  'the archive holds no file to read': 'l’archive ne contient aucun fichier à lire',
  'an archive inside an archive is not opened; unpack it first':
    'une archive dans une archive n’est pas ouverte ; la décompresser d’abord',
  'the entry is locked with a password; unpack the zip first':
    'l’entrée est protégée par un mot de passe ; décompresser d’abord le zip',
  'the entry is packed in a way (method {method}) that is not read':
    'l’entrée est compressée d’une manière (méthode {method}) qui n’est pas lue ; la décompresser d’abord',
  'unpacked it has more than {most} MB': 'décompressé, il dépasse {most} Mo',
  'the entry unpacks to more than {times} times its size, as no text does':
    'l’entrée décompressée fait plus de {times} fois sa taille, ce qu’aucun texte ne fait',
  'the entry is cut off in the zip; fetch the zip again':
    'l’entrée est coupée dans le zip ; le télécharger à nouveau',
  'the entry is damaged in the zip; fetch the zip again':
    'l’entrée est abîmée dans le zip ; le télécharger à nouveau',
  'the file is a gzip that is cut off or damaged; fetch it again':
    'le fichier est un gzip coupé ou abîmé ; le télécharger à nouveau',
  // kinds of files
  'a PDF cannot be read; copy its table into a spreadsheet and save that as CSV':
    'un PDF ne peut pas être lu ; copier son tableau dans une feuille de calcul et l’enregistrer en CSV',
  'a picture cannot be read; type its table into a spreadsheet and save that as CSV':
    'une image ne peut pas être lue ; saisir son tableau dans une feuille de calcul et l’enregistrer en CSV',
  'a picture or a sound cannot be read; Rung reads text, tables and JSON':
    'une image ou un son ne peut pas être lu ; Rung lit le texte, les tableaux et le JSON',
  'an old or locked Office file cannot be read; open it in its program and save it as .xlsx, .docx or CSV':
    'un fichier Office ancien ou verrouillé ne peut pas être lu ; l’ouvrir dans son programme et l’enregistrer en .xlsx, .docx ou CSV',
  'a RAR archive is not opened; unpack it first, or pack its files as a zip':
    'une archive RAR n’est pas ouverte ; la décompresser d’abord, ou mettre ses fichiers dans un zip',
  'a 7-Zip archive is not opened; unpack it first, or pack its files as a zip':
    'une archive 7-Zip n’est pas ouverte ; la décompresser d’abord, ou mettre ses fichiers dans un zip',
  'a bzip2 archive is not opened; unpack it first, or pack its files as a zip':
    'une archive bzip2 n’est pas ouverte ; la décompresser d’abord, ou mettre ses fichiers dans un zip',
  'an xz archive is not opened; unpack it first, or pack its files as a zip':
    'une archive xz n’est pas ouverte ; la décompresser d’abord, ou mettre ses fichiers dans un zip',
  'a Zstandard archive is not opened; unpack it first, or pack its files as a zip':
    'une archive Zstandard n’est pas ouverte ; la décompresser d’abord, ou mettre ses fichiers dans un zip',
  'a database file cannot be read; export its tables as CSV':
    'un fichier de base de données ne peut pas être lu ; exporter ses tables en CSV',
  'a workbook of this kind is not read; open it in its program and save it as .xlsx or CSV':
    'un classeur de ce type n’est pas lu ; l’ouvrir dans son programme et l’enregistrer en .xlsx ou CSV',
  'slides are not read; copy their table, and paste it here':
    'des diapositives ne sont pas lues ; copier leur tableau et le coller ici',
  'an OpenDocument file is not read; save it as .xlsx, .docx or CSV':
    'un fichier OpenDocument n’est pas lu ; l’enregistrer en .xlsx, .docx ou CSV',
  'an e-book is not read; copy its table, and paste it here':
    'un livre numérique n’est pas lu ; copier son tableau et le coller ici',
  // whole sentences
  'There is no file to read.': 'Il n’y a aucun fichier à lire.',
  'The import was cancelled.': 'L’importation a été annulée.',
  'The import failed inside Rung: {detail}': 'L’importation a échoué dans Rung : {detail}',
  'These are {count} files; {most} can be read at once.':
    'Il y a {count} fichiers ; {most} peuvent être lus à la fois.',
  '{file} cannot be read.': '{file} est illisible.',
  '{file} cannot be read: {why}': '{file} est illisible : {why}',
  '{file} breaks the format of a framework in one place, which is named below.':
    '{file} enfreint le format d’un référentiel à un endroit, indiqué ci-dessous.',
  '{file} breaks the format of a framework in {count} places, which are named below.':
    '{file} enfreint le format d’un référentiel à {count} endroits, indiqués ci-dessous.',
  '“{title}” has the id “{id}” of a framework that comes with Rung. Give it another id.':
    '« {title} » porte l’identifiant « {id} » d’un référentiel fourni avec Rung. Lui en donner un autre.',
  '“{title}” has the id “{id}” of another framework in these files. Bring one in at a time.':
    '« {title} » porte l’identifiant « {id} » d’un autre référentiel de ces fichiers. Les importer un par un.',
  '“{title}” is a pack that belongs to others; only frameworks can be brought in.':
    '« {title} » est un paquet qui dépend d’autres ; seuls des référentiels peuvent être importés.',
  // caps
  '{file} has more than {most} MB, the most that one file may have.':
    '{file} dépasse {most} Mo, le maximum pour un fichier.',
  '{file} has more than {most} million characters.': '{file} dépasse {most} millions de caractères.',
  '{file} has more than {most} columns.': '{file} a plus de {most} colonnes.',
  '{file} has more than {most} rows.': '{file} a plus de {most} lignes.',
  '{file} has more than {most} items.': '{file} a plus de {most} éléments.',
  '{file} has more than {most} competencies.': '{file} a plus de {most} compétences.',
  '{file} has more than {most} occupations.': '{file} a plus de {most} métiers.',
  '{file} has more than {most} skills.': '{file} a plus de {most} aptitudes.',
  '{file} has more than {most} statements.': '{file} a plus de {most} énoncés.',
  '{file} names more than {most} things.': '{file} nomme plus de {most} choses.',
  // archives as a whole
  '{file} holds {count} files; {most} can be read at once.':
    '{file} contient {count} fichiers ; {most} peuvent être lus à la fois.',
  '{file} unpacks to too much: the archives of one import may hold {most} MB together.':
    '{file} décompressé est trop gros : toutes les archives ensemble peuvent contenir {most} Mo.',
  '{file} is a zip without its end, cut off perhaps while it was downloaded. Fetch it again.':
    '{file} est un zip sans fin, coupé peut-être pendant le téléchargement. Le télécharger à nouveau.',
  '{file} is a zip with a damaged list of contents. Fetch it again or pack it anew.':
    '{file} est un zip dont la liste du contenu est abîmée. Le télécharger à nouveau ou le refaire.',
  '{file} is a zip of the kind made for very large archives. Unpack it and give its files.':
    '{file} est un zip du genre prévu pour de très grosses archives. Le décompresser et donner ses fichiers.',
  // formats
  '{file} holds items of CASE without their CFDocument. Add the whole package (CFPackage).':
    '{file} contient des éléments CASE sans leur CFDocument. Donner le paquet entier (CFPackage).',
  '{file} has a CFDocument without identifier and title.':
    '{file} a un CFDocument sans identifiant ni titre.',
  '{file} holds the head of a framework and no items: its list CFItems is empty.':
    '{file} contient l’en-tête d’un référentiel et aucun élément : la liste CFItems est vide.',
  '{file} has no competency and no role among its items.':
    '{file} n’a ni compétence ni rôle parmi ses éléments.',
  '{file} only names {count} frameworks: their competencies are not in it. Export them with their competencies.':
    '{file} ne fait que nommer {count} référentiels : leurs compétences n’y sont pas. Les exporter avec leurs compétences.',
  '{file} holds no competencies. Export the framework together with its competencies.':
    '{file} ne contient pas de compétences. Exporter le référentiel avec ses compétences.',
  'These are files of ESCO without its occupations (“occupations_….csv”) or skills (“skills_….csv”). Add one of them and try again.':
    'Ce sont des fichiers d’ESCO sans les métiers (« occupations_….csv ») ni les aptitudes (« skills_….csv »). En ajouter un et réessayer.',
  'These are files of O*NET without its list of occupations (“Occupation Data.txt”). Add it and try again.':
    'Ce sont des fichiers d’O*NET sans la liste des métiers (« Occupation Data.txt »). L’ajouter et réessayer.',
  '{file} lists nothing.': '{file} n’énumère rien.',
  '{file} lists no occupation.': '{file} n’énumère aucun métier.',
  '{file} lists no skill and no role.': '{file} n’énumère ni aptitude ni rôle.',
  '{file} lists no skill that can be read.': '{file} n’énumère aucune aptitude lisible.',
  '{file} has no statements: nothing stands under /framework/levels.':
    '{file} n’a pas d’énoncés : rien sous /framework/levels.',
  '{file} looks like a LER.me export, but its field schemaVersion is missing. Export the occupation anew.':
    '{file} ressemble à un export de LER.me, mais le champ schemaVersion manque. Exporter le métier à nouveau.',
  '{file} has the schemaVersion {value}. Only exports with the schemaVersion "1.0" can be read.':
    '{file} a la schemaVersion {value}. Seuls les exports de schemaVersion "1.0" sont lisibles.',
  '{file} names no occupation: /occupation/title is missing.':
    '{file} ne nomme aucun métier : /occupation/title manque.',
  '{file}: no column is said to hold the names of competencies or roles. Tell which one does.':
    '{file} : aucune colonne n’est indiquée pour les noms de compétences ou de rôles. Dire laquelle les contient.',
  '{file}: the column of levels holds more than {most} different ones. Choose another use for it.':
    '{file} : la colonne des niveaux en contient plus de {most} différents. Lui donner un autre usage.',
  '{file} holds no row that can be read.': '{file} ne contient aucune ligne lisible.',
  // back-ups
  '{file} has more than {most} MB.': '{file} dépasse {most} Mo.',
  '{file} is no back-up: it cannot be read as JSON ({why}).':
    '{file} n’est pas une sauvegarde : illisible comme JSON ({why}).',
  '{file} is no back-up: it nests deeper than {most} levels.':
    '{file} n’est pas une sauvegarde : imbriqué sur plus de {most} niveaux.',
  '{file} is no back-up of Rung. Frameworks are brought in further up.':
    '{file} n’est pas une sauvegarde de Rung. Les référentiels s’importent plus haut.',
  'The field “format” of {file} says {format}: a newer version of Rung wrote it. Update Rung first.':
    'Le champ « format » de {file} indique {format} : une version plus récente de Rung l’a écrit. Mettre d’abord Rung à jour.',
  '{file} is a back-up that cannot be read at {field}. Nothing was changed.':
    '{file} est une sauvegarde illisible à {field}. Rien n’a changé.',
  'only frameworks can be restored': 'seuls des référentiels peuvent être restaurés',
  'is the id of a framework that comes with Rung': 'est l’identifiant d’un référentiel fourni avec Rung',
  'stands twice in the back-up': 'figure deux fois dans la sauvegarde',
};
