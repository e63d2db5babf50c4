import { makeFormat } from '../../format.ts';
import type { importTexts as shape } from '../en/import.ts';

const { plural, list, number } = makeFormat('de');

/** Bringing a framework in: from the files to what they hold, and on to what was saved. */
export const importTexts: typeof shape = {
  bring: {
    lead: 'Dateien, einen Ordner oder ein Zip irgendwo auf diese Seite ziehen.',
    formats:
      'LER.me, CASE, CTDL-ASN, Rich Skill Descriptors, O*NET, ESCO, das Digital-Rahmenwerk der britischen Verwaltung, das eigene Format von Rung oder eine beliebige Tabelle, auch aus Excel und Word.',
    pick: 'Dateien wählen',
    folder: 'Ordner wählen',
    paste: 'Tabelle einfügen',
    pasteLabel: 'Eine Tabelle aus einem Blatt oder einer Webseite, Markdown oder JSON einfügen',
    pasteRead: 'Lesen',
    pasteName: 'Eingefügter Text',
    privacy: 'Nichts verlässt diesen Rechner.',
    letGo: 'Loslassen, um zu lesen',
    noFile: 'Es war keine Datei dabei.',
    tooMany: (most: number) =>
      `Das sind mehr als ${number(most)} Dateien, und mehr werden nicht auf einmal gelesen. Keine wurde geöffnet. Am besten nur die eines Rahmenwerks.`,
    noText: 'Es war kein Text zum Lesen da.',
    locked: 'Die Organisation hat das abgeschaltet.',
  },
  reading: {
    jobs: { read: 'Die Dateien werden gelesen', save: 'Wird gespeichert', undo: 'Wird rückgängig gemacht' },
    stages: {
      unpack: 'Entpacken',
      recognise: 'Format erkennen',
      read: 'Lesen',
      build: 'Zusammensetzen',
      compare: 'Mit dem Vorhandenen vergleichen',
      compile: 'Fürs schnelle Nachschlagen vorbereiten',
      write: 'Ablegen',
      clear: 'Altes wegräumen',
    },
    states: { done: 'erledigt', now: 'läuft', next: 'kommt noch' },
    of: (at, of) => `${number(at)} von ${number(of)}`,
    percent: (n) => `${number(n)} %`,
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Alles ist, wie es war.',
    ready: (n) =>
      plural(n, {
        one: '# Rahmenwerk gelesen. Noch ist nichts gespeichert.',
        other: '# Rahmenwerke gelesen. Noch ist nichts gespeichert.',
      }),
    nothing: 'Daraus wurde kein Rahmenwerk.',
  },
  preview: {
    heading: 'Was darin steht',
    notSaved: 'Noch ist nichts gespeichert.',
    waiting: (n) =>
      plural(n, {
        one: 'Eine Tabelle bleibt weg, bis sie eingelesen ist.',
        other: '# Tabellen bleiben weg, bis sie eingelesen sind.',
      }),
    formats: {
      onet: 'Datenbank von O*NET',
      esco: 'ESCO-Klassifikation',
      pack: 'Eigenes Format von Rung',
      ler: 'Export aus LER.me',
      case: 'CASE-Paket',
      'ctdl-asn': 'Rahmenwerk in CTDL-ASN',
      rsd: 'Rich Skill Descriptors (RSD)',
      osmt: 'Fähigkeiten aus OSMT',
      gdad: 'Digital-Rahmenwerk der britischen Verwaltung',
      table: 'Eine Tabelle',
    },
    files: (n) => plural(n, { one: 'aus # Datei', other: 'aus # Dateien' }),
    revision: (revision) => `Fassung ${revision}`,
    take: (title) => `${title} übernehmen`,
    levels: 'Stufen',
    noLevels: 'Es hat keine Stufen.',
    ratings: (scales) => `Es bewertet, was eine Rolle braucht, nach ${list(scales)}; das sind keine Stufen.`,
    statements: (n) => plural(n, { one: '# Aussage', other: '# Aussagen' }),
    source: 'Quelle',
    licence: 'Lizenz',
    unknownLicence:
      'Die Datei sagt nicht, ob ihr Text weitergegeben werden darf: am besten nur selbst verwenden.',
    noPassingOn: 'Der Text darf nicht weitergegeben werden.',
    samples: 'Ein Blick hinein',
    moreSamples: (n) => plural(n, { one: '# weiterer Auszug', other: '# weitere Auszüge' }),
    skipped: (n) => plural(n, { one: '# Zeile blieb weg', other: '# Zeilen blieben weg' }),
    complete: 'Nichts blieb weg.',
    times: (n) => `${number(n)}×`,
    row: (row) => `Zeile ${number(row)}`,
    field: (field) => `Feld ${field}`,
    moreProblems: (n) => plural(n, { one: '# weitere dieser Art', other: '# weitere von dieser Art' }),
    unused: (n) =>
      plural(n, { one: '# Datei wurde nicht gebraucht', other: '# Dateien wurden nicht gebraucht' }),
    unknown: 'Nicht erkannt',
    refused: 'Nicht lesbar',
    save: 'Speichern',
    saveSome: (n) => plural(n, { one: '# Rahmenwerk speichern', other: '# Rahmenwerke speichern' }),
    notNow: 'Nicht jetzt',
    another: 'Andere Dateien versuchen',
    large: 'Das ist viel. Beim Speichern fragt der Browser vielleicht, ob Rung seine Daten behalten darf.',
  },
  update: {
    heading: (revision) => `Ersetzt Fassung ${revision}`,
    same: 'Diese Fassung ist schon hier, ohne Unterschied.',
    alike: 'Rollen, Fähigkeiten und Stufen bleiben, wie sie sind.',
    added: (n) => `Neu: ${number(n)}`,
    removed: (n) => `Fällt weg: ${number(n)}`,
    changed: (n) => `Geändert: ${number(n)}`,
    more: (n) => `und ${number(n)} weitere`,
    kinds: { role: 'Rolle', competency: 'Kompetenz', level: 'Stufe' },
    parts: {
      name: 'Name',
      definition: 'Definition',
      summary: 'Zusammenfassung',
      statements: 'Aussagen',
      labels: 'andere Namen',
      levels: 'Stufen',
      requires: 'was sie verlangt',
      codes: 'Codes',
      place: 'Platz auf der Leiter',
      key: 'Kennung',
      other: 'anderes',
    },
    keep: (n) =>
      plural(n, {
        one: '# „Nicht das“ zieht zu einer neuen Kennung mit um.',
        other: '# „Nicht das“ ziehen zu neuen Kennungen mit um.',
      }),
    orphaned: (n) =>
      plural(n, {
        one: '# „Nicht das“ verliert, worum es ging:',
        other: '# „Nicht das“ verlieren, worum es ging:',
      }),
    undoable: 'Die jetzige Fassung bleibt aufgehoben, der Weg zurück ist offen.',
  },
  columns: {
    heading: 'Was in den Spalten steht',
    headingOf: (title) => `Was in den Spalten von ${title} steht`,
    sure: 'So hat Rung die Spalten gelesen. Was nicht stimmt, lässt sich ändern.',
    unsure: 'Bitte angeben, was in jeder Spalte steht; eine muss die Fähigkeit oder die Rolle nennen.',
    readSo: 'So lesen',
    title: 'Titel des Rahmenwerks',
    rows: (n) => plural(n, { one: '# Zeile', other: '# Zeilen' }),
    column: 'Spalte',
    samples: 'Erste Zeilen',
    use: 'Enthält',
    useOf: (column) => `Was in ${column} steht`,
    levelNameOf: (column) => `Name der Stufe in ${column}`,
    roleNameOf: (column) => `Name der Rolle in ${column}`,
    turned: 'Zeilen und Spalten vertauschen',
    titles: 'Die Stufen sind Stellentitel, die unterste zuerst',
    titlesHint:
      'Jeder Titel wird zu einer Rolle auf einer gemeinsamen Leiter und braucht, was bei seiner Stufe steht.',
    unnamed: (at) => `Spalte ${number(at)}`,
    uses: {
      name: 'Name der Fähigkeit',
      definition: 'Begriffsbestimmung',
      level: 'Wie es auf einer Stufe aussieht',
      'level-of-row': 'Stufe der Zeile',
      statement: 'Aussage',
      role: 'Rolle oder Rollen, die das brauchen',
      needs: 'Fähigkeiten, die die Rolle braucht',
      'need-of-role': 'Stufe, die eine Rolle braucht',
      rung: 'Platz auf der Leiter',
      group: 'Gruppe',
      code: 'Kennung',
      alias: 'Anderer Name',
      none: 'Weglassen',
    },
  },
  saved: {
    heading: (titles) => `Gespeichert: ${list(titles)}`,
    matches: 'Ab jetzt wird es auf Seiten erkannt.',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht. Alles ist wie zuvor.',
    tryIt: 'Ausprobieren: einen Titel oder eine Fähigkeit daraus nachschlagen',
    lookUp: 'Nachschlagen',
    again: 'Noch eines einlesen',
  },
  /** Looked at before anything is written. */
  noRoom: (need, free) =>
    `Dafür werden vorübergehend ${need} gebraucht, und auf diesem Gerät sind ${free} frei. Bitte Platz schaffen und noch einmal versuchen. Nichts hat sich geändert.`,
  troubles: {
    quota:
      'Auf diesem Gerät ist nicht genug Platz. Bitte Platz schaffen oder hier ein Rahmenwerk entfernen und noch einmal speichern. Nichts hat sich geändert.',
    disk: 'Der Browser konnte nichts auf die Platte schreiben. Bitte den Browser neu starten und noch einmal versuchen. Nichts hat sich geändert.',
    bundled:
      'Diese Kennung gehört zu einem Rahmenwerk, das Rung mitbringt. Bitte der Datei eine andere geben.',
    'nothing-kept':
      'Worum es ging, ist nicht mehr da. Bitte die Seite neu laden und von vorn anfangen; nichts hat sich geändert.',
    cancelled: 'Abgebrochen. Alles ist, wie es war.',
    internal:
      'Dabei ist in Rung etwas schiefgegangen. Nichts hat sich geändert; bitte noch einmal versuchen.',
    'bad-pack':
      'Was gespeichert werden sollte, verletzt die Regeln eines Rahmenwerks; nichts hat sich geändert. Bitte das zuletzt Eingetragene berichtigen und noch einmal speichern.',
  },
};
