#!/usr/bin/env node
/**
 * Random sites, one JSON object a line: {name, locale, files}.
 *
 *   node generate.mjs [--seed 1] [--count 100] > SITES.jsonl
 *
 * The same seed makes the same sites; site N of a run is that of seed N.
 */
import {randomSite} from './site.mjs';

const flag = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = flag('--seed', 1);
for (let i = 0; i < flag('--count', 100); i++) process.stdout.write(`${JSON.stringify(randomSite(seed + i))}\n`);
