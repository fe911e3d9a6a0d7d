/** What is told of sheets that Bảng Vàng itself added or deleted, once Excel has done it. */
export interface SheetNotes {
  readonly added: (id: string) => void;
  readonly deleted: (id: string) => void;
}

interface Heard {
  readonly key: string;
  readonly tell: () => void;
}

/**
 * Tells our own sheets from those of others: Excel does not say who added or deleted one. What Excel reports while we
 * are at it waits until it is known which sheets were ours; each of them is then passed over once, whenever it comes.
 */
export class OwnSheets implements SheetNotes {
  private readonly expected = new Set<string>();
  private waiting: Heard[] = [];
  private underWay = 0;

  readonly added = (id: string): void => {
    this.expected.add(keyOf('added', id));
  };

  readonly deleted = (id: string): void => {
    this.expected.add(keyOf('deleted', id));
  };

  /** Excel reports a sheet that came or went; `tell` is called unless it was ours. */
  hear(what: 'added' | 'deleted', id: string, tell: () => void): void {
    const heard = { key: keyOf(what, id), tell };
    if (this.underWay > 0) this.waiting.push(heard);
    else this.settle(heard);
  }

  /** Does something that may add or delete sheets. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) {
        const heard = this.waiting;
        this.waiting = [];
        for (const one of heard) this.settle(one);
      }
    }
  }

  private settle({ key, tell }: Heard): void {
    if (!this.expected.delete(key)) tell();
  }
}

function keyOf(what: 'added' | 'deleted', id: string): string {
  return `${what} ${id}`;
}
