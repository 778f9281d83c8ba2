import type { ProblemCode } from '../../src/model/problems.ts';
import { saveText } from '../../src/model/save.ts';
import { handMade, laptopWith } from './start.ts';

/** A file that a person might pick by mistake, or that went wrong on its way. */
export interface MalformedInput {
  readonly name: string;
  /** The bytes of the file; `id` is that of the document, where there is one. */
  readonly bytes: (id: string) => Uint8Array;
  /** What must be said of it, among other things. */
  readonly says: ProblemCode;
  /** Whether a document opens all the same: with what could be read, and a notice. */
  readonly opens: boolean;
}

const encoder = new TextEncoder();
const utf8 = (text: string) => encoder.encode(text);
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** A file of ours with two cards, as the app writes it. */
function ours(id: string): string {
  const { prototype } = laptopWith('Elk kind wordt gezien', 'Één poort voor iedereen');
  return saveText({ ...prototype, id, head: { ...prototype.head, id } });
}

const failsWith = (says: ProblemCode) => (name: string, input: string | Uint8Array) => ({
  name,
  bytes: () => (typeof input === 'string' ? utf8(input) : input),
  says,
  opens: false,
});
const empty = failsWith('file-empty');
const notJson = failsWith('file-not-json');
const otherProgram = failsWith('file-other-program');
const other = (name: string, value: unknown) => otherProgram(name, JSON.stringify(value));

const changed = (
  name: string,
  says: ProblemCode,
  change: (text: string) => string | Uint8Array,
  opens = true,
): MalformedInput => ({
  name,
  bytes: (id) => {
    const result = change(ours(id));
    return typeof result === 'string' ? utf8(result) : result;
  },
  says,
  opens,
});

/** A file that somebody, or another program, wrote by hand: one item with a part that is not as it should be. */
const withItem = (name: string, item: object, says: ProblemCode = 'checksum-missing'): MalformedInput => ({
  name,
  bytes: (id) =>
    utf8(
      handMade(
        [{ id: 'kaart', canvas: 'five-questions', region: 'why', order: 'a0', text: 'Tekst', ...item }],
        {
          id,
          title: name,
        },
      ),
    ),
  says,
  opens: true,
});

/** The same with a part of the top level. */
const withTop = (
  name: string,
  top: object,
  says: ProblemCode = 'checksum-missing',
  opens = true,
): MalformedInput => ({
  name,
  bytes: (id) =>
    utf8(
      JSON.stringify({
        ...JSON.parse(
          handMade([{ id: name, canvas: 'five-questions', region: 'why', text: name }], {
            id,
            title: name,
          }),
        ),
        ...top,
      }),
    ),
  says,
  opens,
});

/** The same, with a piece of JSON as text, for what `JSON.stringify` does not write. */
const withRaw = (
  name: string,
  member: string,
  says: ProblemCode = 'checksum-missing',
  opens = true,
): MalformedInput => ({
  name,
  bytes: (id) =>
    utf8(
      `{"format": "amore-prototype", "version": 1, "id": "${id}", "items": [{"id": "kaart", "canvas": "five-questions", "region": "why", "text": "Tekst"}], ${member}}`,
    ),
  says,
  opens,
});

function utf16(text: string, bigEnd: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

const nothingInside: readonly MalformedInput[] = [
  empty('no byte', ''),
  empty('one space', ' '),
  empty('white space of all kinds', '\n\r\t\u00a0\u2003\n'),
  empty('zeros, as a full stick leaves them', new Uint8Array(4_096)),
  empty('a byte order mark and nothing else', bytesOf([0xef, 0xbb, 0xbf])),
  empty('a mark of UTF-16 and nothing else', bytesOf([0xff, 0xfe])),
  empty('white space in UTF-16', utf16('  \n', false, true)),
];

const otherFiles: readonly MalformedInput[] = [
  notJson('a picture (PNG)', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 0, 1])),
  notJson('a picture (JPEG)', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 1])),
  notJson('a picture (GIF)', bytesOf('GIF89a', [1, 0, 1, 0, 0x80, 0, 0])),
  notJson(
    'a PDF',
    bytesOf('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  ),
  notJson('a ZIP, as a document of Word is', bytesOf('PK', [3, 4, 20, 0, 6, 0], '[Content_Types].xml')),
  notJson('a compressed file (gzip)', bytesOf([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 4, 0])),
  notJson('a database (SQLite)', bytesOf('SQLite format 3', [0, 16, 0, 1, 1])),
  notJson('a program', bytesOf([0x7f], 'ELF', [2, 1, 1, 0, 0, 0])),
  notJson('a sound', bytesOf('ID3', [4, 0, 0, 0, 0, 0, 35], 'TSSE')),
  notJson(
    'bytes at random',
    Uint8Array.from({ length: 512 }, (_, at) => (at * 7919 + 13) % 251),
  ),
  notJson(
    'a page of HTML, as a sign-in page that was saved',
    '<!doctype html><html><title>Sign in</title></html>',
  ),
  notJson('a drawing (SVG)', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  notJson('a rich text', '{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Helvetica;}\\f0 Beste collega}'),
  notJson('a table (CSV)', 'naam;stippen\nElk kind;3\n'),
  notJson('notes in Markdown', '# Visie\n\n- Elk kind wordt gezien\n'),
  notJson('YAML', 'format: prototype\nitems:\n  - text: Elk kind\n'),
  notJson('a letter', 'Beste collega, in bijlage de visie van onze school.'),
  notJson('a letter in UTF-16', utf16('Beste collega', false, true)),
  notJson('a shortcut to a page', '[InternetShortcut]\r\nURL=https://school.example/\r\n'),
  notJson(
    'a placeholder of a file that is elsewhere',
    'version https://git-lfs.github.com/spec/v1\nsize 12\n',
  ),
  notJson('a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
  notJson('text in base 64', 'eyJmb3JtYXQiOiJhbW9yZS1wcm90b3R5cGUifQ=='),
];

const otherJson: readonly MalformedInput[] = [
  other('a drawing of Excalidraw', { type: 'excalidraw', version: 2, elements: [], appState: {} }),
  other('a drawing of tldraw', { tldrawFileFormatVersion: 1, schema: {}, records: [{ id: 'page:a' }] }),
  other('a package.json', { name: 'school', version: '1.0.0', dependencies: {} }),
  other('a map (GeoJSON)', { type: 'FeatureCollection', features: [] }),
  other('a notebook (Jupyter)', { cells: [], metadata: {}, nbformat: 4 }),
  other('a board of Trello', { id: 'x', name: 'Bord', cards: [{ id: 'a', name: 'Kaart' }], lists: [] }),
  other('an animation (Lottie)', { v: '5.7.4', fr: 30, layers: [] }),
  other('a log of a browser (HAR)', { log: { version: '1.2', entries: [] } }),
  other('a web manifest', { name: 'AMORE', start_url: '/', icons: [] }),
  other('linked data', { '@context': 'https://schema.org', '@type': 'School' }),
  other('a list', [{ id: 'a', text: 'Kaart' }]),
  other('an empty list', []),
  other('an empty object', {}),
  other('null', null),
  other('true', true),
  other('a number', 42),
  other('a text', 'Elk kind wordt gezien'),
  otherProgram('a number beyond all numbers', '1e999'),
  otherProgram('lists in lists, a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  other('our items without our name', { version: 1, items: [{ id: 'a', text: 'Kaart' }] }),
  other('our name in another case', { format: 'Amore-Prototype', version: 1, items: [] }),
  other('our name as a list', { format: ['amore-prototype'], version: 1, items: [] }),
  other('the name of another edition', { format: 'zeewind-prototype', version: 1, items: [] }),
  notJson('JSON lines', '{"id":"a"}\n{"id":"b"}\n'),
  notJson('JSON with comments', '{\n  // instellingen\n  "strict": true\n}'),
  notJson('JSON with a call around it', 'callback({"items":[]});'),
  notJson('JSON with single quotes', "{'items': []}"),
  notJson('objects in objects that never close', '{"a":'.repeat(50_000)),
  otherProgram(
    'another program, with __proto__',
    '{"__proto__": {"format": "amore-prototype"}, "items": []}',
  ),
];

const damagedOurs: readonly MalformedInput[] = [
  changed('cut off after a tenth', 'file-damaged', (text) => text.slice(0, text.length / 10)),
  changed('cut off in the middle', 'file-damaged', (text) => text.slice(0, text.length / 2)),
  changed('cut off before the last brace', 'file-damaged', (text) => text.trimEnd().slice(0, -1)),
  changed('twice in a row', 'file-damaged', (text) => text + text),
  changed('with a comma too many', 'file-damaged', (text) => text.replace('"items": [', '"items": [,')),
  changed('with a quote too few', 'file-damaged', (text) => text.replace('gezien"', 'gezien')),
  changed('with the marks of a conflict', 'file-damaged', (text) =>
    text.replace('"items"', '<<<<<<< laptop\n  "items"'),
  ),
  changed('with zeros in the middle', 'file-damaged', (text) => text.replace('Elk kind', '\0\0\0\0\0\0\0\0')),
  changed('with HTML in front', 'file-damaged', (text) => `<html><body><pre>${text}`),
  changed('with a number that is none', 'file-damaged', (text) =>
    text.replace('"version": 1', '"version": NaN'),
  ),
  changed('in UTF-16', 'encoding-unusual', (text) => utf16(text, false, true)),
  changed('in UTF-16, the big end first, without a mark', 'encoding-unusual', (text) =>
    utf16(text, true, false),
  ),
  changed('in Windows-1252', 'encoding-unusual', (text) =>
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  ),
  changed('with letters that were read as others', 'checksum-differs', (text) =>
    new TextDecoder('windows-1252').decode(utf8(text)),
  ),
  changed('with a byte that is no letter', 'bytes-replaced', (text) => {
    const bytes = utf8(text);
    bytes[bytes.indexOf(0xc3)] = 0xff;
    return bytes;
  }),
  changed('with a word changed', 'checksum-differs', (text) => text.replace('kind', 'dier')),
  changed('with another checksum', 'checksum-differs', (text) => text.replace(/sha256-\w{4}/, 'sha256-0000')),
  changed('with a checksum that is a number', 'checksum-missing', (text) =>
    text.replace(/"checksum": ".*"/, '"checksum": 7'),
  ),
  changed('with a member twice', 'checksum-differs', (text) =>
    text.replace(/"title": ".*",/, '$&\n  "title": "twee",'),
  ),
  changed('of a newer version', 'file-newer', (text) => text.replace('"version": 1', '"version": 2')),
  changed('of a much newer version', 'file-newer', (text) =>
    text.replace('"version": 1', '"version": 4000000'),
  ),
  changed(
    'with our name and nothing else that can be read',
    'file-beyond-rescue',
    () => 'x amore-prototype x',
    false,
  ),
];

const wrongTop: readonly MalformedInput[] = [
  withTop('a version that is text', { version: '1' }, 'version-missing'),
  withTop('a version of nought', { version: 0 }, 'version-missing'),
  withTop('a version below nought', { version: -3 }, 'version-missing'),
  withTop('a version and a half', { version: 1.5 }, 'version-missing'),
  withTop('no version', { version: null }, 'version-missing'),
  withRaw('a version beyond all numbers', '"version": 1e999', 'version-missing'),
  withTop('an id that is a number', { id: 7 }, 'document-id-renewed'),
  withTop('no id', { id: null }, 'document-id-renewed'),
  withTop('an empty id', { id: '' }, 'document-id-renewed'),
  withTop('items that are an object', { items: { a: { id: 'a' } } }, 'file-damaged'),
  withTop('items that are null', { items: null }, 'file-damaged'),
  withTop('items that are text', { items: 'Elk kind' }, 'file-damaged'),
  withTop('items that are numbers and null', { items: [1, null, 'x', [], true] }, 'entries-left-out'),
  withTop('items without an id', { items: [{ text: 'a' }, { text: 'b' }] }, 'ids-renewed'),
  withTop(
    'items with numbers for ids',
    {
      items: [
        { id: 1, text: 'a' },
        { id: 2, text: 'b' },
      ],
    },
    'ids-renewed',
  ),
  withTop(
    'items with one id',
    {
      items: [
        { id: 'a', text: 'a' },
        { id: 'a', text: 'b' },
      ],
    },
    'ids-renewed',
  ),
  withTop('removed items that are text', { removed: 'geen' }),
  withTop(
    'an item that stands and was removed',
    { removed: [{ id: 'an item that stands and was removed', text: 'Tekst' }] },
    'ids-renewed',
  ),
  withTop('a title that is an object', { title: { nl: 'Titel' } }),
  withTop('a title of ten thousand and one letters', { title: 'x'.repeat(10_001) }, 'text-too-long', false),
  withTop('settings that are a list', { settings: [1, 2] }),
  withTop('a moment that is none', { createdAt: 'gisteren', savedAt: 12, madeWith: 'met de hand' }),
  withTop('a language that is none', { language: 7 }),
  withRaw(
    '__proto__ at the top',
    '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": 1}}',
  ),
  withRaw('settings named __proto__', '"settings": {"__proto__": {"polluted": true}, "toString": 1}'),
  withRaw('a setting beyond all numbers', '"settings": {"dots": 1e999}', 'numbers-replaced'),
  withRaw('half a letter', '"title": "halve \\ud83c bloem"', 'surrogates-replaced'),
  withRaw('half a letter in a name', '"na\\udc00am": 1', 'surrogates-replaced'),
  withRaw('a member twice', '"title": "een", "title": "twee"'),
  withRaw('objects a thousand deep', `"nest": ${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`),
  withTop(
    'thirty thousand unknown members',
    Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`lid${at}`, at])),
  ),
  withTop(
    'an item too many',
    { items: Array.from({ length: 10_001 }, (_, at) => ({ id: `${at}` })) },
    'too-many-items',
    false,
  ),
  withTop('more bytes than the limit', { padding: 'x'.repeat(10_000_001) }, 'file-too-large', false),
];

const wrongItem: readonly MalformedInput[] = [
  withItem('an id named __proto__', { id: '__proto__' }),
  withItem('an id of a thousand letters', { id: 'i'.repeat(1_000) }),
  withItem('a canvas that is a number', { canvas: 5 }),
  withItem('a region that is null', { region: null }),
  withItem('an order below nought', { order: -1 }),
  withItem('an order that is no key', { order: 'zzz zz' }),
  withItem('an order of a thousand letters', { order: `a${'0'.repeat(999)}` }),
  withItem('a text that is a number', { text: 12 }),
  withItem('a text that is an object', { text: { nl: 'Tekst' } }),
  withItem('a text that is null', { text: null }),
  withItem('a text of ten thousand letters and control signs', { text: '\u0001\u202e\u0007'.repeat(3_000) }),
  withItem('votes below nought', { votes: -5 }),
  withItem('votes that are text', { votes: 'drie' }),
  withItem('votes beyond counting', { votes: 1e308 }),
  withItem('half a vote', { votes: 0.5 }),
  withItem('a colour that is a list', { color: ['sun', 'sky'] }),
  withItem('a place beyond the matrix', { x: 12, y: -3 }),
  withItem('a place of text', { x: 'links', y: null }),
  withItem('a date that is an object', { date: { year: 2026 }, done: { by: 'wind' } }),
  withItem('a date that never was', { date: '2026-13-45', start: '2026-99', end: 'ooit' }),
  withItem('a value beyond the scale', { value: 1e9, round: -1, rater: null }),
  withItem('serves that is text', { serves: 'alles' }),
  withItem('a group that is itself', { group: 'kaart' }),
  withItem('alternatives that are an object', { alternatives: { a: 1 } }),
  withItem('alternatives that are numbers', { alternatives: [1, null, ['x']] }),
  withItem('two thousand alternatives', {
    alternatives: Array.from({ length: 2_000 }, (_, at) => `tekst ${at}`),
  }),
  withItem('stamps that are text', { rev: 'k3x9.4' }),
  withItem('stamps without sense', { rev: { text: '....', seen: '~~', live: 7, check: null } }),
  withItem('members named as those of every object', { toString: 1, hasOwnProperty: 2, valueOf: null }),
  withItem('chosen that is a number', { chosen: 3 }),
];

/** All of them. */
export const malformedInputs: readonly MalformedInput[] = [
  ...nothingInside,
  ...otherFiles,
  ...otherJson,
  ...damagedOurs,
  ...wrongTop,
  ...wrongItem,
];
