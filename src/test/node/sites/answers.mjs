#!/usr/bin/env node
/**
 * What Docusaurus itself says of sites: one JSON object a line.
 *
 *   node answers.mjs --modules DIR [--load-only] SITES.jsonl > ANSWERS.jsonl
 *
 * DIR/node_modules has @docusaurus/core, @docusaurus/faster, @docusaurus/preset-classic and what the sites import. A line
 * of SITES is {name, locale, files}; the answer keeps these and adds what was recorded. Nothing is decided here: the functions
 * of the installed Docusaurus are called, and their arguments and results noted. All sites are done in one process, one after
 * another, each in a folder of its own.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createRequire} from 'node:module';

const args = process.argv.slice(2);
const modules = path.resolve(args[args.indexOf('--modules') + 1]);
const loadOnly = args.includes('--load-only');
const sites = fs.readFileSync(path.resolve(args[args.length - 1]), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

Object.assign(process.env, {
  NODE_ENV: 'production', BABEL_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', SKIP_HTML_MINIFICATION: 'true',
});
const printed = [];
for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...parts) => printed.push({level, text: parts.map((p) => (p instanceof Error ? p.message : String(p))).join(' ').replace(/\u001b\[[0-9;]*m/g, '')});
}
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true; // progress bars
process.stderr.write = () => true;
const exit = process.exit.bind(process);
class Exit extends Error {}
process.exit = () => { throw new Exit('the bundler found errors'); };

const require = createRequire(path.join(modules, 'package.json'));
const core = createRequire(require.resolve('@docusaurus/core/package.json'));
const configModule = core('./lib/server/config.js');
const siteModule = core('./lib/server/site.js');
const routesModule = core('./lib/server/routes.js');
const brokenLinksModule = core('./lib/server/brokenLinks.js');
const {flattenRoutes, parseURLPath, serializeURLPath} = core('@docusaurus/utils');

let folder; // of the site at hand
let record;

function wrap(module, name, around) {
  module[name] = around(module[name]);
}

wrap(configModule, 'loadSiteConfig', (original) => async (params) => {
  const result = await original(params);
  const {siteConfig} = result;
  record.settings ??= {...pick(siteConfig, ['onBrokenLinks', 'onBrokenAnchors', 'onDuplicateRoutes']), ...pick(siteConfig.markdown.hooks, ['onBrokenMarkdownLinks', 'onBrokenMarkdownImages'])};
  Object.assign(siteConfig, {onBrokenLinks: 'warn', onBrokenAnchors: 'warn', onDuplicateRoutes: 'warn', onBrokenMarkdownLinks: undefined});
  const note = (kind) => ({sourceFilePath, url, node}) => {
    const {line} = node.position?.start ?? {};
    record[kind].set(JSON.stringify([sourceFilePath, url, line]), {source: sourceFilePath.split(path.sep).join('/'), url, line});
  };
  siteConfig.markdown.hooks = {onBrokenMarkdownLinks: note('markdownLinks'), onBrokenMarkdownImages: note('markdownImages')};
  siteConfig.future.experimental_vcs = {
    initialize: () => {},
    getFileCreationInfo: async () => ({timestamp: 1490997600000, author: 'Author'}),
    getFileLastUpdateInfo: async () => ({timestamp: 1539502055000, author: 'Author'}),
  };
  siteConfig.future.faster = {
    swcJsLoader: true, swcJsMinimizer: true, swcHtmlMinimizer: false, lightningCssMinimizer: true, mdxCrossCompilerCache: true,
    rspackBundler: true, rspackPersistentCache: false, ssgWorkerThreads: false, gitEagerVcs: false,
  };
  return result;
});

wrap(siteModule, 'loadSite', (original) => async (params) => {
  const site = await original(params);
  describe(site);
  return site;
});

wrap(brokenLinksModule, 'handleBrokenLinks', (original) => async (params) => {
  const from = printed.length;
  await original(params);
  const expected = new Map();
  for (const [page, {links}] of Object.entries(params.collectedLinks)) {
    for (const link of links) {
      if (typeof link !== 'string') continue;
      let resolved;
      try { resolved = serializeURLPath(parseURLPath(link, page)); } catch { continue; }
      expected.set(`${page}\n${link === resolved ? link : `${link} (resolved as: ${resolved})`}`, resolved);
    }
  }
  for (const {text} of printed.slice(from)) {
    let page, anchor;
    for (const line of text.split('\n')) {
      const head = /^- Broken (link|anchor) on source page path = (.*):$/.exec(line);
      if (head) { anchor = head[1] === 'anchor'; page = head[2]; continue; }
      const item = /^ +-> linking to (.*)$/.exec(line);
      if (item) (anchor ? record.brokenAnchors : record.brokenLinks).push({page, resolved: expected.get(`${page}\n${item[1]}`) ?? null});
    }
  }
  record.collected = true;
});

// Loaded late, so that it sees the wrapped functions.
const {buildLocale} = core('./lib/commands/build/buildLocale.js');

function pick(object, names) {
  return Object.fromEntries(names.map((name) => [name, typeof object?.[name] === 'function' ? 'function' : object?.[name]]));
}

function fromSite(file) {
  if (typeof file !== 'string') return null;
  return path.posix.normalize(file.startsWith('@site/') ? file.slice(6) : path.relative(folder, file).split(path.sep).join('/'));
}

function describe({props}) {
  record.documents = [];
  record.sidebars = [];
  for (const {name: plugin, options, content} of props.plugins) {
    const pluginId = options?.id ?? 'default';
    if (Array.isArray(content?.loadedVersions)) {
      for (const version of content.loadedVersions) {
        record.sidebars.push({pluginId, version: version.versionName, path: version.path, sidebars: version.sidebars});
        for (const doc of [...version.docs, ...version.drafts]) {
          record.documents.push({
            type: 'doc', source: fromSite(doc.source), plugin, pluginId, version: version.versionName, id: doc.id, permalink: doc.permalink, slug: doc.slug, title: doc.title,
            sidebar: doc.sidebar ?? null, sidebarPosition: doc.sidebarPosition ?? null, draft: doc.draft, unlisted: doc.unlisted,
          });
        }
      }
    } else if (Array.isArray(content?.blogPosts)) {
      for (const {id, metadata: m} of content.blogPosts) record.documents.push({type: 'blog', source: fromSite(m.source), plugin, pluginId, id, permalink: m.permalink, title: m.title, unlisted: m.unlisted});
    } else if (plugin === 'docusaurus-plugin-content-pages' && Array.isArray(content)) {
      for (const page of content) record.documents.push({type: page.type === 'jsx' ? 'page-jsx' : 'page', source: fromSite(page.source), plugin, pluginId, permalink: page.permalink, title: page.title ?? null, unlisted: page.unlisted ?? false});
    }
  }
  const paths = flattenRoutes(props.routes).map((route) => route.path);
  record.routes = paths.filter((p) => p !== '*' && !p.endsWith('/404.html'));
  record.duplicateRoutes = paths.filter((p, i) => paths.indexOf(p) < i);
}

function messages(error) {
  if (!error || typeof error.message !== 'string') return [];
  const message = error.message.replace(/\u001b\[[0-9;]*m/g, '').replaceAll(folder, '<site>');
  return [message, ...messages(error.cause), ...(Array.isArray(error.errors) ? error.errors.slice(0, 20).flatMap(messages) : [])];
}

async function ask({name, locale, files}) {
  folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    fs.writeFileSync(path.join(folder, file), text);
  }
  fs.symlinkSync(path.join(modules, 'node_modules'), path.join(folder, 'node_modules'));
  process.chdir(folder);
  printed.length = 0;
  record = {markdownLinks: new Map(), markdownImages: new Map(), brokenLinks: [], brokenAnchors: []};
  let errors = [];
  try {
    let chosen = locale;
    if (!chosen) {
      delete process.env.DOCUSAURUS_CURRENT_LOCALE;
      chosen = (await configModule.loadSiteConfig({siteDir: folder})).siteConfig.i18n.defaultLocale;
    }
    process.env.DOCUSAURUS_CURRENT_LOCALE = chosen;
    if (loadOnly) await siteModule.loadSite({siteDir: folder, locale: chosen});
    else await buildLocale({siteDir: folder, locale: chosen, cliOptions: {outDir: path.join(folder, 'build'), minify: false}});
    if (!loadOnly && !record.collected) errors = ['the build ended without a verdict'];
  } catch (error) {
    errors = messages(error);
    if (error instanceof Exit) errors.push(...printed.filter((p) => p.level === 'error').slice(-2).map((p) => p.text.replaceAll(folder, '<site>')));
  }
  const {documents, sidebars, routes, duplicateRoutes, settings} = record;
  const warnings = printed.filter((p) => p.level === 'warn').map((p) => p.text.replaceAll(folder, '<site>').split('\n')[0]);
  const answer = {
    name, locale: locale ?? null, files, ok: errors.length === 0, errors, warnings, settings, documents, sidebars, routes, duplicateRoutes,
    ...(loadOnly ? {loadOnly} : errors.length > 0 ? {} : {
      brokenLinks: record.brokenLinks, brokenAnchors: record.brokenAnchors,
      brokenMarkdownLinks: [...record.markdownLinks.values()], brokenMarkdownImages: [...record.markdownImages.values()],
    }),
  };
  process.chdir(os.tmpdir());
  fs.rmSync(folder, {recursive: true, force: true});
  write(`${JSON.stringify(answer)}\n`);
}

for (const site of sites) await ask(site);
exit(0);
