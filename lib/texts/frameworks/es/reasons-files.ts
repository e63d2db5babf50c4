import type { BackUpSentence } from '../../../export/back-up-sentence.ts';
import type { FileSentence, RefusalSentence } from '../../../import/run/sentence.ts';

/** Why a file, an import or a back-up is refused or left out. */
export const fileReasons: Record<FileSentence | RefusalSentence | BackUpSentence, string> = {
  'nothing in it to read': 'no hay nada que leer dentro',
  'the file is empty': 'el archivo está vacío',
  'the file is not text; Rung reads text, tables and JSON':
    'el archivo no es texto; Rung lee texto, tablas y JSON',
  'the file cannot be read: {why}': 'el archivo no se puede leer: {why}',
  'nested deeper than {most} levels': 'anidado en más de {most} niveles',
  'this JSON is in no format that Rung knows': 'este JSON no está en ningún formato que Rung conozca',
  'no importer knows this format': 'Rung no conoce este formato',
  'no table stands in the file': 'en el archivo no hay ninguna tabla',
  'a table in no format that Rung knows; bring it in by itself to say what it holds':
    'una tabla en ningún formato que Rung conozca; traerla sola para decir qué contiene',
  'the file holds more than {most} tables; the rest of them is left out':
    'el archivo contiene más de {most} tablas; las demás quedan fuera',
  'a second file of the same table': 'un segundo archivo de la misma tabla',
  'a table of ESCO that a framework does not need': 'una tabla de ESCO que un marco no necesita',
  'a table of O*NET that a framework does not need': 'una tabla de O*NET que un marco no necesita',
  'it rates something else than skills and knowledge': 'valora otra cosa que habilidades y conocimientos',
  'it has more than {most} MB': 'tiene más de {most} MB',
  'it has more than {most} million characters': 'tiene más de {most} millones de caracteres',
  'its tables have more than {most} million cells': 'sus tablas tienen más de {most} millones de celdas',
  'its tables have more than {most} million characters':
    'sus tablas tienen más de {most} millones de caracteres',
  'its tables have more than {most} rows': 'sus tablas tienen más de {most} filas',
  'a part of it is no XML: {why}': 'una parte no es XML: {why}',
  'a part of it goes on for more than {most} million characters without a tag':
    'una parte del archivo pasa de {most} millón de caracteres sin etiqueta',
  'it holds more than {most} million values': 'contiene más de {most} millones de valores',
  'an object in it has more than {most} members': 'un objeto de él tiene más de {most} miembros',
  // encodings
  'the file is not in UTF-8 and was read as Western European (Windows-1252); look at letters with accents':
    'el archivo no está en UTF-8 y se leyó como de Europa occidental (Windows-1252); revisar las letras con tilde',
  'bytes that are not UTF-8 were read as the sign �': 'los bytes que no son UTF-8 se leyeron como el signo �',
  // archives
  'the archive holds no file to read': 'el archivo comprimido no contiene nada que leer',
  'an archive inside an archive is not opened; unpack it first':
    'no se abre un comprimido dentro de otro; descomprimirlo antes',
  'the entry is locked with a password; unpack the zip first':
    'la entrada está protegida con contraseña; descomprimir antes el zip',
  'the entry is packed in a way (method {method}) that is not read':
    'la entrada está comprimida de un modo (método {method}) que no se lee; descomprimirla antes',
  'unpacked it has more than {most} MB': 'descomprimido tiene más de {most} MB',
  'the entry unpacks to more than {times} times its size, as no text does':
    'la entrada descomprimida ocupa más de {times} veces su tamaño, cosa que ningún texto hace',
  'the entry is cut off in the zip; fetch the zip again':
    'la entrada está cortada en el zip; descargarlo de nuevo',
  'the entry is damaged in the zip; fetch the zip again':
    'la entrada está dañada en el zip; descargarlo de nuevo',
  'the file is a gzip that is cut off or damaged; fetch it again':
    'el archivo es un gzip cortado o dañado; descargarlo de nuevo',
  // kinds of files
  'a PDF cannot be read; copy its table into a spreadsheet and save that as CSV':
    'un PDF no se puede leer; copiar su tabla en una hoja de cálculo y guardarla como CSV',
  'a picture cannot be read; type its table into a spreadsheet and save that as CSV':
    'una imagen no se puede leer; escribir su tabla en una hoja de cálculo y guardarla como CSV',
  'a picture or a sound cannot be read; Rung reads text, tables and JSON':
    'una imagen o un sonido no se puede leer; Rung lee texto, tablas y JSON',
  'an old or locked Office file cannot be read; open it in its program and save it as .xlsx, .docx or CSV':
    'un archivo de Office antiguo o bloqueado no se puede leer; abrirlo en su programa y guardarlo como .xlsx, .docx o CSV',
  'a RAR archive is not opened; unpack it first, or pack its files as a zip':
    'un archivo RAR no se abre; descomprimirlo antes o meter sus archivos en un zip',
  'a 7-Zip archive is not opened; unpack it first, or pack its files as a zip':
    'un archivo 7-Zip no se abre; descomprimirlo antes o meter sus archivos en un zip',
  'a bzip2 archive is not opened; unpack it first, or pack its files as a zip':
    'un archivo bzip2 no se abre; descomprimirlo antes o meter sus archivos en un zip',
  'an xz archive is not opened; unpack it first, or pack its files as a zip':
    'un archivo xz no se abre; descomprimirlo antes o meter sus archivos en un zip',
  'a Zstandard archive is not opened; unpack it first, or pack its files as a zip':
    'un archivo Zstandard no se abre; descomprimirlo antes o meter sus archivos en un zip',
  'a database file cannot be read; export its tables as CSV':
    'un archivo de base de datos no se puede leer; exportar sus tablas como CSV',
  'a workbook of this kind is not read; open it in its program and save it as .xlsx or CSV':
    'un libro de cálculo de este tipo no se lee; abrirlo en su programa y guardarlo como .xlsx o CSV',
  'slides are not read; copy their table, and paste it here':
    'las diapositivas no se leen; copiar su tabla y pegarla aquí',
  'an OpenDocument file is not read; save it as .xlsx, .docx or CSV':
    'un archivo OpenDocument no se lee; guardarlo como .xlsx, .docx o CSV',
  'an e-book is not read; copy its table, and paste it here':
    'un libro electrónico no se lee; copiar su tabla y pegarla aquí',
  // whole sentences
  'There is no file to read.': 'No hay ningún archivo que leer.',
  'The import was cancelled.': 'La importación se canceló.',
  'The import failed inside Rung: {detail}': 'La importación falló dentro de Rung: {detail}',
  'These are {count} files; {most} can be read at once.':
    'Son {count} archivos; a la vez se pueden leer {most}.',
  '{file} cannot be read.': '{file} no se puede leer.',
  '{file} cannot be read: {why}': '{file} no se puede leer: {why}',
  '{file} breaks the format of a framework in one place, which is named below.':
    '{file} incumple el formato de un marco en un lugar, que se indica abajo.',
  '{file} breaks the format of a framework in {count} places, which are named below.':
    '{file} incumple el formato de un marco en {count} lugares, que se indican abajo.',
  '“{title}” has the id “{id}” of a framework that comes with Rung. Give it another id.':
    '«{title}» tiene el identificador «{id}» de un marco que trae Rung. Darle otro.',
  '“{title}” has the id “{id}” of another framework in these files. Bring one in at a time.':
    '«{title}» tiene el identificador «{id}» de otro marco de estos archivos. Traerlos de uno en uno.',
  '“{title}” is a pack that belongs to others; only frameworks can be brought in.':
    '«{title}» es un paquete que depende de otros; solo se pueden traer marcos.',
  // caps
  '{file} has more than {most} MB, the most that one file may have.':
    '{file} tiene más de {most} MB, lo máximo para un archivo.',
  '{file} has more than {most} million characters.': '{file} tiene más de {most} millones de caracteres.',
  '{file} has more than {most} columns.': '{file} tiene más de {most} columnas.',
  '{file} has more than {most} rows.': '{file} tiene más de {most} filas.',
  '{file} has more than {most} items.': '{file} tiene más de {most} elementos.',
  '{file} has more than {most} competencies.': '{file} tiene más de {most} competencias.',
  '{file} has more than {most} occupations.': '{file} tiene más de {most} ocupaciones.',
  '{file} has more than {most} skills.': '{file} tiene más de {most} habilidades.',
  '{file} has more than {most} statements.': '{file} tiene más de {most} enunciados.',
  '{file} names more than {most} things.': '{file} nombra más de {most} cosas.',
  // archives as a whole
  '{file} holds {count} files; {most} can be read at once.':
    '{file} contiene {count} archivos; a la vez se pueden leer {most}.',
  '{file} unpacks to too much: the archives of one import may hold {most} MB together.':
    '{file} descomprimido es demasiado grande: todos los comprimidos juntos pueden contener {most} MB.',
  '{file} is a zip without its end, cut off perhaps while it was downloaded. Fetch it again.':
    '{file} es un zip sin final, quizá cortado al descargarlo. Descargarlo de nuevo.',
  '{file} is a zip with a damaged list of contents. Fetch it again or pack it anew.':
    '{file} es un zip con la lista de contenidos dañada. Descargarlo de nuevo o volver a hacerlo.',
  '{file} is a zip of the kind made for very large archives. Unpack it and give its files.':
    '{file} es un zip de los que sirven para archivos muy grandes. Descomprimirlo y dar sus archivos.',
  // formats
  '{file} holds items of CASE without their CFDocument. Add the whole package (CFPackage).':
    '{file} contiene elementos de CASE sin su CFDocument. Dar el paquete entero (CFPackage).',
  '{file} has a CFDocument without identifier and title.':
    '{file} tiene un CFDocument sin identificador ni título.',
  '{file} holds the head of a framework and no items: its list CFItems is empty.':
    '{file} contiene la cabecera de un marco y ningún elemento: la lista CFItems está vacía.',
  '{file} has no competency and no role among its items.':
    '{file} no tiene competencias ni roles entre sus elementos.',
  '{file} only names {count} frameworks: their competencies are not in it. Export them with their competencies.':
    '{file} solo nombra {count} marcos: sus competencias no están. Exportarlos con sus competencias.',
  '{file} holds no competencies. Export the framework together with its competencies.':
    '{file} no contiene competencias. Exportar el marco junto con sus competencias.',
  'These are files of ESCO without its occupations (“occupations_….csv”) or skills (“skills_….csv”). Add one of them and try again.':
    'Son archivos de ESCO sin las ocupaciones («occupations_….csv») ni las habilidades («skills_….csv»). Añadir uno de ellos y volver a intentarlo.',
  'These are files of O*NET without its list of occupations (“Occupation Data.txt”). Add it and try again.':
    'Son archivos de O*NET sin la lista de ocupaciones («Occupation Data.txt»). Añadirla y volver a intentarlo.',
  '{file} lists nothing.': '{file} no enumera nada.',
  '{file} lists no occupation.': '{file} no enumera ninguna ocupación.',
  '{file} lists no skill and no role.': '{file} no enumera ni habilidades ni roles.',
  '{file} lists no skill that can be read.': '{file} no enumera ninguna habilidad legible.',
  '{file} has no statements: nothing stands under /framework/levels.':
    '{file} no tiene enunciados: no hay nada en /framework/levels.',
  '{file} looks like a LER.me export, but its field schemaVersion is missing. Export the occupation anew.':
    '{file} parece una exportación de LER.me, pero falta el campo schemaVersion. Exportar de nuevo la ocupación.',
  '{file} has the schemaVersion {value}. Only exports with the schemaVersion "1.0" can be read.':
    '{file} tiene la schemaVersion {value}. Solo se leen exportaciones con la schemaVersion "1.0".',
  '{file} names no occupation: /occupation/title is missing.':
    '{file} no nombra ninguna ocupación: falta /occupation/title.',
  '{file}: no column is said to hold the names of competencies or roles. Tell which one does.':
    '{file}: ninguna columna consta como la de los nombres de competencias o roles. Indicar cuál los contiene.',
  '{file}: the column of levels holds more than {most} different ones. Choose another use for it.':
    '{file}: la columna de niveles contiene más de {most} distintos. Darle otro uso.',
  '{file} holds no row that can be read.': '{file} no contiene ninguna fila legible.',
  // back-ups
  '{file} has more than {most} MB.': '{file} tiene más de {most} MB.',
  '{file} is no back-up: it cannot be read as JSON ({why}).':
    '{file} no es una copia de seguridad: no se puede leer como JSON ({why}).',
  '{file} is no back-up: it nests deeper than {most} levels.':
    '{file} no es una copia de seguridad: anidado en más de {most} niveles.',
  '{file} is no back-up of Rung. Frameworks are brought in further up.':
    '{file} no es una copia de seguridad de Rung. Los marcos se traen más arriba.',
  'The field “format” of {file} says {format}: a newer version of Rung wrote it. Update Rung first.':
    'El campo «format» de {file} dice {format}: lo escribió una versión más nueva de Rung. Actualizar antes Rung.',
  '{file} is a back-up that cannot be read at {field}. Nothing was changed.':
    '{file} es una copia de seguridad que no se puede leer en {field}. No ha cambiado nada.',
  'only frameworks can be restored': 'solo se pueden restaurar marcos',
  'is the id of a framework that comes with Rung': 'es el identificador de un marco que trae Rung',
  'stands twice in the back-up': 'está dos veces en la copia',
};
