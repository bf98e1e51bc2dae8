/** The text of pages: headings, links of every kind, images, partials. */
import path from 'node:path';
import {heading} from './names.mjs';

const EXTERNAL = ['https://example.org/a', '//example.org/b', 'mailto:a@example.org', 'tel:+123', 'https://例子.测试/路径'];

/**
 * @param site what links can aim at: `files` (path to text), `urls`, `anchors`, `assets`, `images`, `baseUrl`
 */
export class PageWriter {
  constructor(chance, site) {
    this.chance = chance;
    this.site = site;
  }

  /** A page of Markdown at `file`, in a content folder `root`. */
  markdown(file, root, {frontMatter = {}, partials = [], truncate = false, links = 5, html = false} = {}) {
    const {chance} = this;
    const blocks = [];
    const imports = [];
    for (const partial of partials) {
      const local = `Part${imports.length}`;
      const source = chance.is(50) ? `@site/${partial}` : relative(file, partial);
      imports.push([local, `import ${local} from '${source.replaceAll("'", "\\'")}';`]);
    }
    const jsx = !html && file.endsWith('x');
    if (jsx || chance.is(30)) imports.push(['', "import Link from '@docusaurus/Link';"]);
    const hasLink = imports.some(([, line]) => line.includes('Link from'));
    if (html) imports.length = 0;
    if (imports.length > 0) blocks.push(imports.map(([, line]) => line).join('\n'));
    if (chance.is(60)) blocks.push(`# ${chance.of(['Title', '标题', 'A `code` title', 'Title {#top}', 'With *emphasis*'])}`);
    const count = chance.number(0, links);
    for (let i = 0; i < count; i++) {
      if (chance.is(35)) blocks.push(`${'#'.repeat(chance.number(2, 4))} ${heading(chance)}`);
      blocks.push(this.block(file, root, {html, hasLink: hasLink && !html}));
      if (truncate && i === 0) blocks.push(file.endsWith('.mdx') || chance.is(30) ? '{/* truncate */}' : '<!-- truncate -->');
    }
    if (blocks.some((b) => b.includes('<Tabs'))) {
      const lines = "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';";
      blocks.unshift(lines);
    }
    for (const [local] of imports) if (local) blocks.push(`<${local} />`);
    return `${yaml(frontMatter)}${blocks.join('\n\n')}\n`;
  }

  block(file, root, {html, hasLink}) {
    const {chance} = this;
    const text = chance.of(['text', '文字', '**bold**', '`code`']);
    switch (chance.number(0, 17)) {
      case 0: case 1: case 2: case 3: case 4: case 5:
        return `See [${text}](${target(this.fileLink(file, root))}).`;
      case 6: case 7: case 8: case 9:
        return `See [${text}](${target(this.url())}) and [more](${target(this.url())}).`;
      case 10: {
        const label = `ref-${chance.number(1, 99)}`;
        const url = chance.is(50) ? this.fileLink(file, root) : this.url();
        return `See [${text}][${label}].\n\n[${label}]: ${target(url)}${chance.is(20) ? ' "Title"' : ''}`;
      }
      case 11: {
        const url = this.url();
        if (html) return `<a href="${url.replaceAll('"', '')}">raw</a>`;
        if (!hasLink) return `<a href="${url.replaceAll('"', '')}">raw</a>`;
        return `<Link ${chance.of(['to', 'href'])}="${url.replaceAll('"', '')}"${chance.is(10) ? ' data-noBrokenLinkCheck' : ''}>jsx</Link>`;
      }
      case 12: case 13:
        return `![${chance.of(['alt', ''])}](${target(this.image(file, root))})`;
      case 14:
        return `[file](${target(this.asset(file, root))})`;
      case 15:
        return chance.of([
          '<details id="more">\n<summary>More</summary>\n\nInside\n\n</details>',
          '<div id="raw-id">\n\nInside\n\n</div>',
          ':::note\n\nRead [this](#overview).\n\n:::',
          'A note[^1].\n\n[^1]: See [there](#install).',
          '- [one](#install)\n- [two](#nowhere)',
          '| a | b |\n| - | - |\n| [c](#api) | d |',
          '> [quoted](./intro.md)',
          '```md\n[not a link](./none.md)\n```',
          ...(html ? [] : [
            "<Tabs>\n<TabItem value=\"a\">\n\n### In tab a\n\n</TabItem>\n<TabItem value=\"b\">\n\n### In tab b\n\n[c](#in-tab-a)\n\n</TabItem>\n</Tabs>",
          ]),
        ]);
      case 16:
        return `[anchor](${this.anchor()})`;
      default:
        return chance.of(['Plain words.', 'Words <b>bold</b> here.', '中文段落。', 'https://example.org/auto']);
    }
  }

  /** A path to a Markdown file in one of the ways that Docusaurus knows. */
  fileLink(file, root) {
    const {chance, site} = this;
    const known = Object.keys(site.files).filter((f) => /\.mdx?$/.test(f));
    if (known.length === 0) return this.url();
    const near = known.filter((f) => f.startsWith(`${root}/`));
    const to = chance.of(chance.is(75) && near.length > 0 ? near : known);
    let url;
    switch (chance.number(0, 7)) {
      case 0: case 1: case 2:
        url = relative(file, to);
        break;
      case 3:
        url = relative(file, to).replace(/^\.\//, '');
        break;
      case 4:
        url = `/${path.posix.relative(root, to)}`.replace(/^\/(\.\.\/)+/, '/');
        break;
      case 5:
        url = `/${to}`;
        break;
      case 6:
        url = `@site/${to}`;
        break;
      default:
        url = path.posix.relative(root, to);
    }
    if (chance.is(50)) url = encodeURI(url);
    if (chance.is(6)) url = url.replace(/[a-z](?=[^/]*\.mdx?$)/, 'z');
    if (chance.is(4)) url = url.replace(/\.mdx$/, '.md');
    if (chance.is(3)) url = url.replace(/\.md$/, '.MD');
    if (chance.is(3)) url = url.replace(/\.mdx?$/, '');
    if (chance.is(15)) url += chance.of(['?a=1', '?a=文']);
    if (chance.is(30)) url += this.anchor();
    return url;
  }

  /** A URL, mostly to a page that there is. */
  url() {
    const {chance, site} = this;
    if (chance.is(8)) return chance.of(EXTERNAL);
    if (chance.is(6)) return chance.of(['#', '', '/', './', '..', '?a=1', 'pathname:///x', '/nowhere', '/404.html', '/404', '/search', '/index.html']);
    if (site.urls.length === 0) return '/';
    let url = chance.of(site.urls);
    if (chance.is(15)) url = site.baseUrl.replace(/\/$/, '') + url;
    else if (chance.is(15)) url = url.replace(/^\/[^/]*\//, '');
    else if (chance.is(10)) url = `../${url.split('/').pop()}`;
    else if (chance.is(10)) url = `./${url.split('/').pop()}`;
    if (chance.is(15)) url = url.endsWith('/') ? url.replace(/\/+$/, '') : `${url}/`;
    if (chance.is(25)) url = encodeURI(url);
    if (chance.is(4)) url = url.toUpperCase();
    if (chance.is(3)) url = `${url}.html`;
    if (chance.is(3)) url = url.replace('/', '//');
    if (chance.is(10)) url += '?a=1';
    if (chance.is(25)) url += this.anchor();
    return url;
  }

  anchor() {
    const {chance} = this;
    return chance.of(['#overview', '#install', '#install-1', '#own-id', '#安装', '#%E5%AE%89%E8%A3%85', '#top', '#more', '#raw-id', '#nowhere', '#', '#c--c', '#with-code', '#über-uns', '#title', '#常见问题', '#emphasis-here', '#dots-and-more', '#100']);
  }

  image(file, root) {
    const {chance, site} = this;
    if (chance.is(10)) return chance.of(['https://example.org/a.png', '//example.org/b.png', '', 'pathname:///img/x.png', 'data:image/png;base64,AA==']);
    const to = chance.of(site.images);
    return this.fileUrl(file, root, to);
  }

  asset(file, root) {
    return this.fileUrl(file, root, this.chance.of(this.site.assets));
  }

  fileUrl(file, root, to) {
    const {chance} = this;
    let url;
    if (to.startsWith('static/') && chance.is(70)) url = to.slice('static'.length);
    else url = chance.is(50) ? `@site/${to}` : relative(file, to);
    if (chance.is(15)) url = url.replace(/^\.\//, '');
    if (chance.is(40)) url = encodeURI(url);
    if (chance.is(12)) url = url.replace(/\.(\w+)$/, 'x.$1');
    if (chance.is(5)) url = url.replace(/[a-z](?=[^/]*$)/, (c) => c.toUpperCase());
    if (chance.is(8)) url += chance.of(['#x', '?v=1']);
    return url;
  }

  /** A page in JavaScript. */
  script() {
    const {chance} = this;
    const lines = [];
    const count = chance.number(0, 4);
    for (let i = 0; i < count; i++) {
      const url = JSON.stringify(this.url());
      lines.push(chance.of([
        `      <Link to={${url}}>a</Link>`,
        `      <Link href={${url}}>a</Link>`,
        `      <a href={${url}}>a</a>`,
        `      <Heading as="h2" id="install">Install</Heading>`,
        `      <h2 id="overview">Overview</h2>`,
        `      {[${url}].map((to) => <Link key={to} to={to}>b</Link>)}`,
      ]));
    }
    return [
      "import React from 'react';",
      "import Link from '@docusaurus/Link';",
      "import Layout from '@theme/Layout';",
      "import Heading from '@theme/Heading';",
      '',
      'export default function Page() {',
      '  return (',
      '    <Layout title="Page">',
      ...lines,
      '    </Layout>',
      '  );',
      '}',
      '',
    ].join('\n');
  }
}

/** A path that starts with a dot. */
export function relative(from, to) {
  const found = path.posix.relative(path.posix.dirname(from), to);
  return found.startsWith('.') ? found : `./${found}`;
}

/** The URL as a link writes it in Markdown. */
function target(url) {
  const usable = url.replace(/[<>\n]/g, '');
  return /[\s()]/.test(usable) || usable === '' ? (usable === '' ? '' : `<${usable}>`) : usable;
}

/** Front matter. */
export function yaml(fields) {
  const entries = Object.entries(fields);
  if (entries.length === 0) return '';
  return `---\n${entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n`;
}
