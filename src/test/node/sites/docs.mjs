/** Docs instances: folders of pages, versions, translations, sidebars. */
import {name, withoutPrefix} from './names.mjs';
import {sidebars} from './sidebars.mjs';

/** Front matter of a doc; mostly what Docusaurus takes. */
function frontMatter(chance, sidebarNames) {
  return chance.fields({
    id: [10, () => chance.of(['own-id', 'other', '自己', `id-${chance.number(1, 99)}`])],
    title: [25, () => chance.of(['Own title', '标题', 'A: b', ''])],
    slug: [18, () => chance.of(['own', './own-slug', '../up', '/absolute', '/abs/deep/', '中文', '/中文/路径', 'with space', '/', 'own/', `s-${chance.number(1, 99)}`])],
    sidebar_label: [12, () => chance.of(['Label', '标签'])],
    sidebar_position: [20, () => chance.of([1, 2, 3, 1.5, -1, 0, 10])],
    sidebar_class_name: [3, () => 'a-class'],
    draft: [6, () => true],
    unlisted: [6, () => true],
    tags: [15, () => chance.some(['one', 'Two Words', '中文', 'C++', {label: 'Own', permalink: '/own'}])],
    displayed_sidebar: [4, () => (sidebarNames.length > 0 ? chance.of([...sidebarNames, null]) : null)],
    pagination_next: [4, () => null],
    parse_number_prefixes: [4, () => false],
    description: [5, () => 'Described'],
    toc_max_heading_level: [3, () => 4],
    custom_edit_url: [5, () => chance.of([null, 'https://example.org/edit', '/edit', 'edit/here'])],
    hide_title: [3, () => true],
    mdx: [3, () => ({format: chance.of(['md', 'mdx', 'detect'])})],
  });
}

/** Files of one version as `{file, frontMatter}`, with unique ids, and its category files. */
function tree(chance, root, count, sidebarNames) {
  const docs = [];
  const categories = {};
  const folders = [''];
  for (let i = chance.number(0, 3); i > 0; i--) {
    const parent = chance.of(folders);
    folders.push(parent ? `${parent}/${name(chance)}` : name(chance));
  }
  const ids = new Set();
  while (docs.length < count) {
    const folder = chance.of(folders);
    const base = chance.is(8) && folder ? folder.split('/').pop() : name(chance);
    const matter = frontMatter(chance, sidebarNames);
    if (matter.draft && matter.unlisted) delete matter.unlisted;
    const strip = matter.parse_number_prefixes === false ? (x) => x : withoutPrefix;
    const id = [...folder.split('/').filter(Boolean).map(strip), matter.id ?? strip(base)].join('/');
    if (ids.has(id.toLowerCase())) {
      if (ids.size > 60) break;
      matter.id = `unique-${ids.size}-${docs.length}`;
      const other = [...folder.split('/').filter(Boolean).map(strip), matter.id].join('/');
      ids.add(other.toLowerCase());
    }
    ids.add(id.toLowerCase());
    const file = `${root}/${folder ? `${folder}/` : ''}${base}.${chance.is(60) ? 'md' : 'mdx'}`;
    // Which of two index pages a folder has depends on the file system.
    if (isIndex(base, folder) && docs.some((d) => d.folder === folder && isIndex(d.base, folder))) continue;
    if (docs.some((d) => d.file.toLowerCase() === file.toLowerCase())) continue;
    docs.push({file, folder, base, matter, id: matter.id ? [...folder.split('/').filter(Boolean).map(strip), matter.id].join('/') : id});
  }
  for (const folder of folders.slice(1)) {
    if (!chance.is(40)) continue;
    const inside = docs.filter((d) => d.folder === folder && !d.matter.draft);
    const data = chance.fields({
      label: [60, () => chance.of(['Category', '分类', 'Label'])],
      position: [40, () => chance.number(0, 9)],
      key: [5, () => 'own-key'],
      collapsed: [20, () => chance.is(50)],
      collapsible: [10, () => chance.is(50)],
      className: [5, () => 'c'],
      link: [50, () => chance.of([
        null,
        {type: 'generated-index'},
        {type: 'generated-index', slug: chance.of(['/generated', 'gen/', '/生成']), title: 'Generated'},
        ...(inside.length > 0 ? [{type: 'doc', id: chance.is(50) ? inside[0].id : inside[0].id.split('/').pop()}] : []),
      ])],
    });
    if (chance.is(50)) categories[`${root}/${folder}/_category_.json`] = JSON.stringify(data, null, 2);
    else categories[`${root}/${folder}/_category_.yml`] = Object.entries(data).map(([k, v]) => `${k}: ${JSON.stringify(v)}`).join('\n');
  }
  return {docs, categories};
}

function isIndex(base, folder) {
  return /^(index|readme)$/i.test(base) || base.toLowerCase() === folder.split('/').pop().toLowerCase();
}

/** Where a doc probably is, to aim links at it. */
function url(base, doc) {
  const {slug} = doc.matter;
  if (typeof slug === 'string' && slug.startsWith('/')) return base + slug;
  const parts = doc.folder.split('/').filter(Boolean).map(withoutPrefix);
  if (slug) return `${base}/${[...parts, slug.replace(/^\.\//, '')].join('/')}`;
  const last = doc.matter.id ?? withoutPrefix(doc.base);
  const index = isIndex(doc.base, doc.folder);
  return `${base}/${[...parts, ...(index && !doc.matter.id ? [] : [last])].join('/')}`;
}

/**
 * An instance of the docs plugin.
 *
 * @param site gets `files` without text yet (`pages`), raw files, URLs
 */
export function docsInstance(chance, site, {id, path, base, locales}) {
  const options = {};
  if (id !== 'default') options.id = id;
  if (path !== 'docs') options.path = path;
  if (base !== 'docs' || chance.is(10)) options.routeBasePath = base;
  const prefix = id === 'default' ? '' : `${id}_`;
  const urlBase = base === '/' || base === '' ? '' : `/${base.replace(/^\/|\/$/g, '')}`;
  const versions = chance.is(25) ? chance.of([['1.0'], ['2.0', '1.0'], ['next-gen', '2.1.0', 'v1']]) : [];
  Object.assign(options, chance.fields({
    exclude: [6, () => ['**/faq.*', '**/_*.{md,mdx}', '**/_*/**']],
    include: [5, () => ['**/*.mdx', '**/*.md']],
    tagsBasePath: [6, () => chance.of(['labels', 'my/tags'])],
    numberPrefixParser: [5, () => false],
    sidebarCollapsed: [6, () => false],
    sidebarCollapsible: [6, () => false],
    breadcrumbs: [5, () => false],
    showLastUpdateTime: [3, () => false],
    admonitions: [3, () => false],
    tags: [3, () => false],
  }));
  const named = chance.is(45);
  const sidebarNames = named ? chance.some(['main', 'second', '侧栏'], 60) : [];
  if (named && sidebarNames.length === 0) sidebarNames.push('main');
  const current = tree(chance, path, chance.number(1, 9), named && versions.length === 0 ? sidebarNames : []);
  add(site, chance, current, path, versions.length > 0 ? `${urlBase}/next` : urlBase);
  if (named) {
    const file = `sidebars${id === 'default' ? '' : `-${id}`}.js`;
    options.sidebarPath = chance.is(50) ? `./${file}` : file;
    site.raw[file] = `module.exports = ${JSON.stringify(sidebars(chance, sidebarNames, current.docs), null, 2)};\n`;
  } else if (chance.is(8)) {
    options.sidebarPath = false;
  }
  if (versions.length > 0) {
    site.raw[`${prefix}versions.json`] = JSON.stringify(versions);
    Object.assign(options, chance.fields({
      lastVersion: [25, () => chance.of([...versions, 'current'])],
      includeCurrentVersion: [10, () => false],
      disableVersioning: [4, () => true],
    }));
    if (options.includeCurrentVersion === false && options.lastVersion === 'current') delete options.lastVersion;
    if (options.disableVersioning) { delete options.lastVersion; delete options.includeCurrentVersion; }
    else if (chance.is(15)) {
      options.onlyIncludeVersions = chance.some(['current', ...versions], 70);
      if (options.includeCurrentVersion === false) options.onlyIncludeVersions = options.onlyIncludeVersions.filter((v) => v !== 'current');
      if (options.onlyIncludeVersions.length === 0) delete options.onlyIncludeVersions;
      else if (options.lastVersion && !options.onlyIncludeVersions.includes(options.lastVersion)) delete options.lastVersion;
    }
    if (!options.disableVersioning && chance.is(40)) {
      options.versions = {};
      const there = options.onlyIncludeVersions ?? [...(options.includeCurrentVersion === false ? [] : ['current']), ...versions];
      for (const version of chance.some(there, 50)) {
        options.versions[version] = chance.fields({
          path: [50, () => chance.of([`p-${withoutPrefix(version)}`, '', `deep/${version}`, `版-${version}`])],
          label: [50, () => `Label ${version}`],
          banner: [30, () => chance.of(['none', 'unreleased', 'unmaintained'])],
          badge: [10, () => chance.is(50)],
          noIndex: [10, () => true],
          className: [5, () => 'v'],
        });
      }
    }
    for (const version of versions) {
      const root = `${prefix}versioned_docs/version-${version}`;
      let copy;
      if (chance.is(60)) {
        copy = {docs: current.docs.map((d) => ({...d, file: d.file.replace(path, root)})), categories: {}};
        delete copy.categories;
        copy.categories = Object.fromEntries(Object.entries(current.categories).map(([f, t]) => [f.replace(path, root), t]));
        for (const doc of copy.docs) if (doc.matter.displayed_sidebar) doc.matter = {...doc.matter, displayed_sidebar: null};
      } else copy = tree(chance, root, chance.number(1, 4), []);
      add(site, chance, copy, root, `${urlBase}${version === versions[0] ? '' : `/${version}`}`);
      if (chance.is(50)) site.raw[`${prefix}versioned_sidebars/version-${version}-sidebars.json`] = JSON.stringify(sidebars(chance, ['main'], copy.docs));
    }
  }
  translate(chance, site, locales, id, current, path);
  if (chance.is(15)) site.raw[`${path}/tags.yml`] = 'one:\n  label: One!\n  permalink: /one-tag\n"中文":\n  label: 中文标签\n';
  return options;
}

function add(site, chance, {docs, categories}, root, urlBase) {
  for (const doc of docs) {
    site.pages.push({file: doc.file, root, matter: doc.matter});
    if (!doc.matter.draft || chance.is(20)) site.urls.push(url(urlBase, doc) || '/');
  }
  Object.assign(site.raw, categories);
  for (const [file, text] of Object.entries(categories)) {
    const folder = file.slice(root.length + 1, file.lastIndexOf('/'));
    if (text.includes('generated-index')) site.urls.push(`${urlBase}/category/${withoutPrefix(folder.split('/').pop())}`, `${urlBase}/generated`);
  }
  if (docs.some((d) => d.matter.tags)) site.urls.push(`${urlBase}/tags`, `${urlBase}/tags/one`);
  if (chance.is(25)) site.partials.push({file: `${root}/_part.${chance.of(['md', 'mdx'])}`, root});
}

function translate(chance, site, locales, id, {docs}, path) {
  for (const locale of locales.translated) {
    const folder = `${locales.folder(locale)}/docusaurus-plugin-content-docs${id === 'default' ? '' : `-${id}`}`;
    for (const doc of chance.some(docs, 40)) {
      const file = doc.file.replace(path, `${folder}/current`);
      const matter = {...doc.matter, ...chance.fields({title: [40, () => 'Titre'], sidebar_label: [20, () => 'Étiquette'], slug: [8, () => '/traduit']})};
      site.pages.push({file, root: path, matter});
    }
    if (chance.is(40)) {
      site.raw[`${folder}/current.json`] = JSON.stringify({
        'version.label': {message: 'Suivant'},
        'sidebar.main.category.Category': {message: 'Catégorie'},
        'sidebar.defaultSidebar.category.Category': {message: 'Catégorie'},
        'sidebar.main.link.Link': {message: 'Lien'},
        'sidebar.main.doc.Doc': {message: 'Document'},
      });
    }
  }
}
