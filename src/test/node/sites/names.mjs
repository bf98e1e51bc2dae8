/** Names of files, folders and headings as people give them. */
const PLAIN = ['intro', 'guide', 'api', 'setup', 'usage', 'faq', 'tips', 'hooks', 'types', 'cli', 'deploy', 'testing'];
const ODD = [
  '01-first', '02-second', '3. third', '04_fourth', '10-tenth', 'index', 'README', 'readme', 'Index', '入门', '后端技术', '软件 工程',
  'v1.2', 'Upper', 'two words', 'c++', 'foo.bar', '2024-05-notes', '1.2-old', 'é', 'a&b', 'it\'s', '(paren)', 'plus+sign', 'under_score',
  '7、seven', '05 - five', 'dash-', 'at@home', 'a,b', 'name!', 'semi;colon', '~tilde', 'x=y', '001', '-lead', '测试-test',
];
const HEADINGS = [
  'Overview', 'Install', 'Install', 'How to use it', 'API', '安装', '常见问题', 'C++ & C#', 'With `code`', 'Über uns', 'Part 1', '*Emphasis* here',
  'Trailing {#own-id}', '中文 {#中文}', 'Dots... and more', 'Emoji :smile: here', 'A [link](#part) inside', 'Under_score', '1.0.0',
];

/** The name of a file without its extension, or of a folder. */
export function name(chance) {
  return chance.of(chance.is(60) ? PLAIN : ODD);
}

export function heading(chance) {
  return chance.of(HEADINGS);
}

/** What Docusaurus leaves of a name when it takes a number prefix off, near enough to aim links. */
export function withoutPrefix(text) {
  if (/^(?:\d+[-_.]\d+|\d{4}-\d{2})/.test(text)) return text;
  return /^\d+\s*[-_.]+\s*([^-_.\s].*)$/.exec(text)?.[1] ?? text;
}
