// A file under a message: to be saved, and where it holds text, to be read.

import type { APIAttachment } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

/** Discord, too, goes by the name. */
const TEXT = /\.(?:txt|md|ya?ml|json|csv)$/i;

export class UploadedFile extends LightElement {
  static override properties = { attachment: { attribute: false }, text: { state: true } };

  declare attachment: APIAttachment;
  /** Read when it is asked for. */
  declare text: string | undefined;

  protected override render() {
    const { filename, url } = this.attachment;
    return html`<a href=${url} download=${filename}>${filename}</a>
      ${
        TEXT.test(filename)
          ? html`<details @toggle=${() => this.#read()}>
              <summary>Read ${filename}</summary>
              <pre tabindex="0">${this.text}</pre>
            </details>`
          : nothing
      }`;
  }

  async #read(): Promise<void> {
    this.text ??= await (await fetch(this.attachment.url)).text();
  }
}
customElements.define('uploaded-file', UploadedFile);
