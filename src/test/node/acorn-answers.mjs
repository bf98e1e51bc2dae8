#!/usr/bin/env node
/**
 * What acorn says of JavaScript: answers to hold JsParser against.
 *
 *   node acorn-answers.mjs [--mutate COUNT [--seed N]] SOURCES.tsv > ANSWERS.tsv
 *
 * Needs `acorn` and `acorn-jsx`, found from the working directory. A line of SOURCES is
 * `kind<TAB>source` (more columns before the source are kept), the source as a JSON string without
 * its quotes; kinds: m module, e expression, s inside of a spread `{…}`, c script. A line of ANSWERS
 * is `kind<TAB>answer<TAB>source`, where the answer is `ok CRC32` of the tree, or
 * `OFFSET ATEND message`. With --mutate, COUNT random changes of the sources are asked instead.
 *
 * Compare with: java … io.github.docusauruslint.js.AcornAnswers ANSWERS.tsv
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {createRequire} from 'node:module';

const require = createRequire(path.resolve('x.js'));
const acorn = require('acorn');
const Parser = acorn.Parser.extend(require('acorn-jsx')());
const OPTIONS = {ecmaVersion: 2024, sourceType: 'module', preserveParens: true};
const SCRIPT = {
  ...OPTIONS,
  sourceType: 'script',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
};

function bare(node) {
  return node.type === 'ParenthesizedExpression' ? bare(node.expression) : node;
}

function children(node) {
  const nodes = Object.entries(node)
    .filter(([key]) => key !== 'regex')
    .flatMap(([, value]) => value)
    .filter((value) => value && typeof value.type === 'string')
    .map(bare);
  return nodes.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

function tree(node, shift) {
  return `(${node.type} ${node.start - shift} ${node.end - shift}${children(node).map((child) => tree(child, shift)).join('')})`;
}

function ask(kind, source) {
  const shift = kind === 's' ? 2 : 0;
  const text = kind === 's' ? `({${source}})` : source;
  try {
    let nodes;
    if (kind === 'm') nodes = [Parser.parse(text, OPTIONS)];
    else if (kind === 'c') nodes = [Parser.parse(text, SCRIPT)];
    else {
      const expression = Parser.parseExpressionAt(text, 0, OPTIONS);
      if (kind === 's' && expression.end !== text.length) return null;
      nodes = kind === 's' ? bare(expression).properties : [bare(expression)];
    }
    const trees = nodes.map((node) => tree(node, shift)).join('');
    return `ok ${zlib.crc32(trees).toString(16)}`;
  } catch (error) {
    if (error.pos === undefined) return null;
    const offset = Math.min(source.length, Math.max(0, error.pos - shift));
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    const atEnd = kind !== 's' && (error.raisedAt >= text.length || message === 'Unterminated comment');
    return `${offset} ${atEnd ? 1 : 0} ${escape(message)}`;
  }
}

function escape(source) {
  return JSON.stringify(source).slice(1, -1).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const PIECES = [
  ...'()[]{}<>;:,.?`"\'/\\=!~+-*%&|^@#\n \t',
  ...'</ /> => == ... ?. ?? || && ++ -- ** // /* */ ${ \\u{41} \\x4 \r\n 0 1 .5 01 08 0x 1n 1_0 1__0 1e a b x: {} () [] <a> </a> <> </>'.split(' '),
  ...'async |await |yield |function |function*|class |extends |static |get |set |let |const |var |of |in |instanceof |typeof |delete |new |new.target|import |import(|import.meta|export |export default |from |as |return |if(|else |for(|for await(|while(|do |switch(|case |default:|try{|catch|finally{|throw |break;|continue;|super|super(|this|null|true|eval|arguments|enum|implements|debugger;|with(a)|"use strict";'.split('|'),
  ...['/a/u', '/[/', '/(?<a>b)\\k<a>/u', '/\\p{L}/u', '<a b="c"/>', '<a.b/>', '<a:b/>', '&amp;', '{...a}', '{/* c */}', 'a?.b', '(a,b)', '({a=1})', '[a,...b]', 'static{', '__proto__:1,', '#p in a', '()=>{}', '`a${b}c`', '\u2028', '\ud83d', '\ud83d\ude00', '\u4e2d', '\u00a0', '\ufeff'],
];

function* mutations(lines, count, seed) {
  let state = seed;
  const random = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const piece = () => PIECES[random(PIECES.length)];
  for (let i = 0; i < count; i++) {
    let {kind, source} = lines[random(lines.length)];
    for (let changes = 1 + random(3); changes > 0; changes--) {
      const at = random(source.length + 1);
      const before = source.slice(0, at);
      switch (random(6)) {
        case 0: source = before + source.slice(at + 1 + random(3)); break;
        case 1: source = before + piece() + source.slice(at); break;
        case 2: source = before; break;
        case 3: source = before + source.slice(at, at + random(20)) + source.slice(at); break;
        case 4: source = before + piece() + source.slice(at + 1 + random(4)); break;
        default: {
          const other = lines[random(lines.length)].source;
          const from = random(other.length);
          source = before + other.slice(from, from + random(30)) + source.slice(at);
        }
      }
    }
    yield {kind, columns: [kind], source};
  }
}

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? Number(args.splice(args.indexOf(name), 2)[1]) : otherwise);
const count = option('--mutate', 0);
const seed = option('--seed', 1);
const lines = fs.readFileSync(args[0], 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
  const columns = line.split('\t');
  const source = JSON.parse(`"${columns.pop()}"`);
  return {kind: columns[0], columns, source};
});
for (const {kind, columns, source} of count ? mutations(lines, count, seed) : lines) {
  const answer = ask(kind, source);
  if (answer !== null) process.stdout.write([...columns, answer, escape(source)].join('\t') + '\n');
}
