/** A source of chance that makes the same choices for the same seed. */
export class Chance {
  #state;

  constructor(seed) {
    this.#state = (seed * 2654435761) >>> 0;
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number of at least `low` and at most `high`. */
  number(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True in `percent` of all cases. */
  is(percent) {
    return this.next() * 100 < percent;
  }

  /** One of these. */
  of(choices) {
    return choices[this.number(0, choices.length - 1)];
  }

  /** Some of these, in order. */
  some(choices, percent = 50) {
    return choices.filter(() => this.is(percent));
  }

  /** These in another order. */
  shuffled(choices) {
    const rest = [...choices];
    for (let i = rest.length - 1; i > 0; i--) {
      const j = this.number(0, i);
      [rest[i], rest[j]] = [rest[j], rest[i]];
    }
    return rest;
  }

  /** An object with each of these fields in its percentage of cases; fields are made by functions. */
  fields(table) {
    const object = {};
    for (const [name, [percent, make]] of Object.entries(table)) {
      if (this.is(percent)) object[name] = make();
    }
    return object;
  }
}
