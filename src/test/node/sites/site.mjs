/** One random site: its files by their paths, and how it is built. */
import {blogInstance} from './blog.mjs';
import {Chance} from './chance.mjs';
import {docsInstance} from './docs.mjs';
import {name} from './names.mjs';
import {PageWriter} from './pages.mjs';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n';

/** The site of this seed: `{name, locale, files}`. */
export function randomSite(seed) {
  const chance = new Chance(seed);
  const baseUrl = chance.is(60) ? '/' : chance.of(['/wiki/', '/a/b/', '/docs/', '/文/']);
  const site = {pages: [], partials: [], raw: {}, urls: [], files: {}, anchors: [], baseUrl, images: [], assets: []};
  const config = {
    title: 'Random',
    url: 'https://example.com',
    baseUrl,
    onBrokenLinks: 'warn',
    onBrokenAnchors: 'warn',
    onDuplicateRoutes: 'warn',
    markdown: {hooks: {onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn'}},
  };
  if (chance.is(50)) config.trailingSlash = chance.is(50);
  if (chance.is(8)) config.future = {v4: chance.is(60) ? true : {mdx1CompatDisabledByDefault: true}};
  if (chance.is(12)) config.markdown.format = chance.of(['detect', 'md']);
  if (chance.is(5)) config.markdown.anchors = {maintainCase: true};
  if (chance.is(5)) config.markdown.mdx1Compat = {headingIds: chance.is(50), comments: chance.is(50), admonitions: chance.is(50)};
  if (chance.is(8)) config.staticDirectories = chance.of([['static', 'public'], ['public'], ['static']]);
  const locales = i18n(chance, config);
  const docsBase = chance.is(15) ? '/' : chance.is(15) ? chance.of(['handbook', '文档', 'a/b', '/lead/', 'docs/']) : 'docs';
  const blogBase = docsBase !== '/' && chance.is(12) ? '/' : chance.is(12) ? chance.of(['news', 'a/blog', '博客']) : 'blog';
  const classic = {};
  classic.docs = chance.is(92) ? docsInstance(chance, site, {id: 'default', path: chance.is(90) ? 'docs' : 'content/手册', base: docsBase, locales}) : false;
  classic.blog = chance.is(65) ? blogInstance(chance, site, {id: 'default', path: chance.is(90) ? 'blog' : 'posts', base: blogBase, locales}) : false;
  classic.pages = pages(chance, site, locales);
  config.presets = [['classic', classic]];
  config.plugins = [];
  if (chance.is(20)) config.plugins.push(['@docusaurus/plugin-content-docs', docsInstance(chance, site, {id: 'second', path: 'second', base: chance.of(['second', 'more/docs']), locales})]);
  if (chance.is(10)) config.plugins.push(['@docusaurus/plugin-content-blog', blogInstance(chance, site, {id: 'news', path: 'news', base: 'news', locales})]);
  if (chance.is(6)) config.plugins.push(['@docusaurus/plugin-content-pages', {id: 'more', path: 'more-pages', routeBasePath: 'more'}]);
  if (config.plugins.some(([, options]) => options.id === 'more')) site.pages.push({file: 'more-pages/extra.md', root: 'more-pages', matter: {}});
  files(chance, site, config);
  theme(chance, site, config);
  write(chance, site, config);
  site.files['docusaurus.config.js'] = `module.exports = ${JSON.stringify(config, null, 2)};\n`;
  site.files['package.json'] = '{"name": "random", "private": true}\n';
  return {name: `random-${seed}`, locale: locales.built, files: site.files};
}

function i18n(chance, config) {
  if (!chance.is(25)) return {translated: [], folder: () => '', built: null};
  const locales = chance.of([['en', 'fr'], ['fr', 'en'], ['zh-CN', 'en'], ['en']]);
  const other = locales[locales.length - 1];
  config.i18n = {defaultLocale: locales[0], locales};
  if (chance.is(30)) {
    config.i18n.localeConfigs = {
      [other]: chance.fields({
        path: [40, () => `${other}-folder`],
        baseUrl: [40, () => `/own-${other}/`],
        translate: [20, () => chance.is(50)],
        label: [40, () => 'Label'],
        direction: [10, () => 'ltr'],
      }),
    };
  }
  if (chance.is(10)) config.i18n.path = 'translations';
  const root = config.i18n.path ?? 'i18n';
  return {
    translated: locales.filter((l) => l === other || chance.is(20)),
    folder: (locale) => `${root}/${config.i18n.localeConfigs?.[locale]?.path ?? locale}`,
    built: chance.is(60) ? other : null,
  };
}

function pages(chance, site, locales) {
  const options = chance.fields({routeBasePath: [8, () => chance.of(['pages', '/'])], path: [4, () => 'src/pages']});
  const base = options.routeBasePath && options.routeBasePath !== '/' ? `/${options.routeBasePath}` : '';
  const count = chance.number(0, 4);
  for (let i = 0; i < count; i++) {
    const folder = chance.is(30) ? `${name(chance)}/` : '';
    const own = chance.is(25) ? 'index' : name(chance);
    const file = `src/pages/${folder}${own}.${chance.of(['md', 'mdx', 'jsx', 'tsx', 'js'])}`;
    if (site.pages.some((p) => p.file.replace(/\.\w+$/, '').toLowerCase() === file.replace(/\.\w+$/, '').toLowerCase())) continue;
    const matter = chance.fields({title: [30, () => 'Page'], slug: [8, () => '/own-page'], draft: [5, () => true], unlisted: [5, () => true]});
    if (matter.draft) delete matter.unlisted;
    site.pages.push({file, root: 'src/pages', matter});
    site.urls.push(`${base}/${folder}${own === 'index' ? '' : own}`);
  }
  if (chance.is(15)) site.raw['src/pages/_hidden.js'] = 'export default () => null;\n';
  if (chance.is(10)) site.raw['src/pages/x.test.js'] = 'x();\n';
  for (const locale of locales.translated) {
    for (const page of chance.some(site.pages.filter((p) => p.file.startsWith('src/pages/') && /\.mdx?$/.test(p.file)), 30)) {
      site.pages.push({...page, file: page.file.replace('src/pages', `${locales.folder(locale)}/docusaurus-plugin-content-pages`)});
    }
  }
  return options;
}

function files(chance, site, config) {
  const folder = (config.staticDirectories ?? ['static'])[0];
  for (const file of ['img/a.svg', 'img/图.svg', 'img/two words.svg', 'img/Upper.svg']) {
    site.raw[`${folder}/${file}`] = SVG;
    site.images.push(folder === 'static' ? `static/${file}` : `${folder}/${file}`);
  }
  for (const file of ['files/a.pdf', 'files/文.zip', 'files/two words.txt', 'files/page.html', 'files/plain']) {
    site.raw[`${folder}/${file}`] = 'x';
    site.assets.push(`${folder}/${file}`);
  }
  const roots = [...new Set(site.pages.map((p) => p.root))];
  for (const root of roots) {
    if (!chance.is(50)) continue;
    site.raw[`${root}/assets/b.svg`] = SVG;
    site.images.push(`${root}/assets/b.svg`);
    site.raw[`${root}/assets/c.pdf`] = 'x';
    site.assets.push(`${root}/assets/c.pdf`);
  }
}

function theme(chance, site, config) {
  const url = () => chance.of([...site.urls, '/nowhere', 'https://example.org', '/', 'relative', '/docs/intro#nowhere']) || '/';
  const item = () => ({label: 'Item', [chance.of(['to', 'to', 'href'])]: url()});
  if (chance.is(60)) {
    config.themeConfig = {navbar: {title: 'Site', items: [item(), ...(chance.is(30) ? [{label: 'More', type: 'dropdown', items: [item(), item()]}] : [])]}};
    if (chance.is(20)) config.themeConfig.navbar.logo = {src: 'img/a.svg', ...chance.fields({href: [50, url]})};
    if (chance.is(15)) config.themeConfig.navbar.hideOnScroll = true;
    if (chance.is(15) && config.i18n) config.themeConfig.navbar.items.push({type: 'localeDropdown'});
    if (chance.is(10)) config.themeConfig.navbar.items.push({type: 'html', value: '<a href="/none">x</a>'});
    if (chance.is(10)) config.themeConfig.announcementBar = {content: '<a href="/none">x</a>'};
  }
  if (chance.is(40)) {
    config.themeConfig ??= {};
    config.themeConfig.footer = {links: chance.is(50) ? [item()] : [{title: 'A', items: [item(), item(), {html: '<a href="/none">x</a>'}]}], copyright: 'c'};
    if (chance.is(20)) config.themeConfig.footer.logo = {src: 'img/a.svg', href: url()};
  }
}

function write(chance, site) {
  Object.assign(site.files, site.raw);
  for (const {file} of [...site.pages, ...site.partials]) site.files[file] ??= '';
  const writer = new PageWriter(chance, site);
  for (const partial of site.partials) site.files[partial.file] = writer.markdown(partial.file, partial.root, {links: 3});
  for (const page of site.pages) {
    const partials = site.partials.filter((p) => p.root === page.root && page.file.startsWith(page.root) && chance.is(25)).map((p) => p.file);
    const html = page.matter.mdx?.format === 'md';
    site.files[page.file] = /\.mdx?$/.test(page.file)
      ? writer.markdown(page.file, page.root, {frontMatter: page.matter, partials: html ? [] : partials, truncate: page.truncate, links: chance.number(1, 7), html})
      : writer.script();
  }
}
