// An element without a shadow: the page's own styles hold in it too, and ids are found.

import { LitElement } from 'lit';

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
