let moment = 0;

/** What was found out of elements before holds no more: the page may have changed since. */
export function nextMoment(): void {
  moment++;
}

/** What was found out of elements at this moment. */
export class Remembered<T> {
  #known = new Map<Element, T>();
  #of = moment;

  get(element: Element): T | undefined {
    return this.#now().get(element);
  }

  set(element: Element, what: T): void {
    this.#now().set(element, what);
  }

  #now(): Map<Element, T> {
    if (this.#of !== moment) {
      this.#of = moment;
      this.#known = new Map();
    }
    return this.#known;
  }
}

/**
 * Remembers something of elements for a moment. Most texts of a page share the elements around them, and a style costs
 * a question for each of its parts; what a page changes meanwhile the next look finds.
 */
export class Moment<T> {
  readonly #make: (element: Element) => T;
  readonly #known = new Remembered<T>();

  constructor(make: (element: Element) => T) {
    this.#make = make;
  }

  of(element: Element): T {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const made = this.#make(element);
    this.#known.set(element, made);
    return made;
  }
}
