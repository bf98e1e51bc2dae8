/** Blogs: posts, authors, tags, options. */
export function blogInstance(chance, site, {id, path, base, locales}) {
  const options = {};
  if (id !== 'default') options.id = id;
  if (path !== 'blog') options.path = path;
  if (base !== 'blog' || chance.is(10)) options.routeBasePath = base;
  Object.assign(options, chance.fields({
    postsPerPage: [40, () => chance.of([1, 2, 3, 'ALL'])],
    archiveBasePath: [15, () => chance.of([null, 'all', 'all/posts'])],
    tagsBasePath: [10, () => 'labels'],
    authorsBasePath: [10, () => 'people'],
    pageBasePath: [8, () => 'seite'],
    blogSidebarCount: [15, () => chance.of([0, 1, 'ALL'])],
    sortPosts: [8, () => chance.of(['ascending', 'descending'])],
    showReadingTime: [10, () => false],
    feedOptions: [10, () => ({type: chance.of(['all', 'rss', null])})],
    exclude: [4, () => ['**/second*']],
    truncateMarker: [0, () => null],
    authorsMapPath: [5, () => 'authors.yml'],
    onInlineTags: [20, () => 'ignore'],
    onUntruncatedBlogPosts: [50, () => 'ignore'],
  }));
  const urlBase = base === '/' || base === '' ? '' : `/${base.replace(/^\/|\/$/g, '')}`;
  const authors = chance.is(60);
  if (authors) {
    site.raw[`${path}/authors.yml`] = [
      `ada:\n  name: Ada\n${chance.is(50) ? '  page: true\n' : ''}`,
      `bob:\n  name: Bob B\n  title: Writer\n${chance.is(20) ? '  url: /bob\n' : ''}${chance.is(15) ? '  socials:\n    github: bob\n    homepage: example.org\n' : ''}${chance.is(30) ? '  page:\n    permalink: /bobby\n' : ''}`,
      chance.is(30) ? '李:\n  name: 李四\n  page: true\n  url: https://example.org\n' : '',
    ].join('');
    site.urls.push(`${urlBase}/authors`, `${urlBase}/authors/ada`, `${urlBase}/authors/bobby`);
  }
  if (chance.is(25)) site.raw[`${path}/tags.yml`] = 'news:\n  label: News\n  permalink: /the-news\nold: {}\n';
  const names = chance.shuffled([
    '2024-01-02-first', '2024/02/03/second', '2024-03-04/index', '2024-05-06-中文', 'sub/2024-05-09-z', '2024-05-10 with space', 'undated',
    '2024-06-07-a.b', '2024/2024-07-08-twice', '2024-08-09', '2023-12-31-old', '2024-9-1-short', 'deep/er/2024-10-11-x/index', '2024-11-12_under', '2022-02-02-README',
  ]);
  const count = chance.number(1, 7);
  for (const name of names.slice(0, count)) {
    const file = `${path}/${name}.${chance.is(60) ? 'md' : 'mdx'}`;
    const matter = chance.fields({
      slug: [20, () => chance.of(['own', '/abs', 'a/b/', '/中文 空格', `s${chance.number(1, 20)}`])],
      title: [30, () => chance.of(['Post', '帖子'])],
      date: [15, () => chance.of(['2024-04-05', '2024-04-05T10:00', '2021-01-01 12:30'])],
      tags: [40, () => chance.some(['news', 'Hello World', '中文', 'C++', {label: 'Lab', permalink: '/lab'}])],
      authors: [authors ? 50 : 0, () => chance.of(['ada', ['ada', 'bob'], ['bob'], [{name: 'Guest'}], {name: 'Solo', url: '/about'}, {key: 'bob', url: 'other', title: 'T'}])],
      draft: [6, () => true],
      unlisted: [8, () => true],
      hide_table_of_contents: [4, () => true],
      description: [8, () => 'd'],
    });
    if (matter.draft) delete matter.unlisted;
    if (!/^\D*\d{4}/.test(name) && !matter.date) matter.date = '2020-01-01';
    site.pages.push({file, root: path, matter, truncate: chance.is(60)});
    const date = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/ _]?(.*)/.exec(name);
    const slug = matter.slug ? matter.slug.replace(/^\//, '') : date ? `${date[1]}/${date[2].padStart(2, '0')}/${date[3].padStart(2, '0')}/${date[4]}` : name;
    site.urls.push(`${urlBase}/${slug}`);
  }
  site.urls.push(urlBase || '/', `${urlBase}/archive`, `${urlBase}/tags`, `${urlBase}/tags/hello-world`, `${urlBase}/page/2`);
  for (const locale of locales.translated) {
    if (!chance.is(40)) continue;
    const folder = `${locales.folder(locale)}/docusaurus-plugin-content-blog${id === 'default' ? '' : `-${id}`}`;
    for (const page of chance.some(site.pages.filter((p) => p.file.startsWith(`${path}/`)), 30)) {
      site.pages.push({...page, file: page.file.replace(path, folder)});
    }
    if (authors && chance.is(40)) site.raw[`${folder}/authors.yml`] = 'ada:\n  name: Ada FR\n  page: true\nbob:\n  name: Bob FR\n李:\n  name: Li\n';
  }
  if (chance.is(20)) site.partials.push({file: `${path}/_part.mdx`, root: path});
  return options;
}
