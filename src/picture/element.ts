// The tree that satori lays out: boxes as in CSS's flexbox, with text in them.

type Style = Readonly<Record<string, string | number>>;

export interface Element {
  readonly type: string;
  /** By it a test or a measurement finds the box again. */
  readonly key?: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly Element[];
    readonly [attribute: string]: unknown;
  };
}

/** One below the other. */
export function column(style: Style, ...children: readonly Element[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', flexShrink: 0, ...style }, children },
  };
}

/** Side by side. */
export function line(style: Style, ...children: readonly Element[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'row', flexShrink: 0, ...style }, children },
  };
}

/** Text that breaks where its language lets it, and inside a word that is longer than the line. */
export function words(text: string, style: Style): Element {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', whiteSpace: 'pre-wrap', wordBreak: 'break-word', ...style },
      children: text,
    },
  };
}

export function named(key: string, element: Element): Element {
  return { ...element, key };
}

/** A drawing of paths, at a place of its own where one is given. */
export function shapes(
  width: number,
  height: number,
  style: Style,
  children: readonly Element[],
  viewBox = `0 0 ${width} ${height}`,
): Element {
  return { type: 'svg', props: { width, height, viewBox, style: { flexShrink: 0, ...style }, children } };
}

export function shape(type: 'path' | 'circle' | 'rect', attributes: Style): Element {
  return { type, props: attributes };
}
