// A modal that the bot has opened: a form over the page.

import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../judge/modal.js';
import type { Values } from '../../member/typed-options.js';
import type { Outcome } from '../protocol.js';
import { LightElement } from './light-element.js';

/** What can be filled in, wherever in the modal it stands. */
interface Labelled extends Field {
  readonly label: string;
  readonly description?: string | undefined;
  readonly style?: TextInputStyle;
  readonly placeholder?: string;
}

export class FormModal extends LightElement {
  static override properties = {
    modal: { attribute: false },
    app: { attribute: false },
    problem: { state: true },
  };

  declare modal: APIModalInteractionResponseCallbackData;
  /** What the app is called. */
  declare app: string;
  declare onSubmit: (fields: Values) => Promise<Outcome>;
  declare onClose: () => void;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  /** As on Discord, one can type at once. */
  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('#modal-0')?.focus();
  }

  protected override render() {
    return html`<dialog class="modal" aria-labelledby="modal-title" @close=${() => this.onClose()}>
      <form @submit=${this.#submit}>
        <header>
          <h2 id="modal-title">${this.modal.title}</h2>
          <button type="button" class="discard" aria-label="Close" @click=${this.#cancel}>×</button>
        </header>
        <p class="modal-note">
          This form goes to <strong>${this.app}</strong>. Do not share passwords or other secrets.
        </p>
        <div class="modal-body">${fieldsOf(this.modal).map((field, index) => control(field, `modal-${index}`))}</div>
        ${this.problem ? html`<p class="modal-problem" role="alert">${this.problem}</p>` : nothing}
        <footer>
          <button type="button" class="button secondary" @click=${this.#cancel}>Cancel</button>
          <button type="submit" class="button primary">Submit</button>
        </footer>
      </form>
    </dialog>`;
  }

  readonly #cancel = (): void => this.querySelector('dialog')?.close();

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = fieldsOf(this.modal).map((field, index) => {
      const input = this.querySelector<HTMLInputElement>(`#modal-${index}`);
      return [
        field.custom_id,
        field.type === ComponentType.Checkbox ? Boolean(input?.checked) : (input?.value ?? ''),
      ];
    });
    const outcome = await this.onSubmit(Object.fromEntries(fields));
    if (outcome.kind === 'problem') this.problem = outcome.words;
    else this.#cancel();
  };
}
customElements.define('form-modal', FormModal);

function fieldsOf({ components }: APIModalInteractionResponseCallbackData): Labelled[] {
  return components.flatMap((component): Labelled[] => {
    if (component.type !== ComponentType.Label) return [];
    const { label, description } = component;
    return [{ ...(component.component as unknown as Labelled), label, description }];
  });
}

function control(field: Labelled, id: string): TemplateResult {
  const hint = field.description ? `${id}-hint` : nothing;
  const description = field.description
    ? html`<p class="field-hint" id=${hint}>${field.description}</p>`
    : nothing;
  if (field.type === ComponentType.Checkbox) {
    return html`<div class="field">
      <label class="checkbox" for=${id}>
        <input type="checkbox" id=${id} ?checked=${field.default ?? false} aria-describedby=${hint} />
        ${field.label}
      </label>
      ${description}
    </div>`;
  }
  const isRequired = field.required ?? true;
  return html`<div class="field">
    <label for=${id}>${field.label}${isRequired ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label>
    ${description}
    ${
      field.style === TextInputStyle.Paragraph
        ? html`<textarea
            id=${id}
            rows="5"
            ?required=${isRequired}
            minlength=${field.min_length ?? nothing}
            maxlength=${field.max_length ?? nothing}
            placeholder=${field.placeholder ?? nothing}
            aria-describedby=${hint}
            .value=${field.value ?? ''}
            @input=${count}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            ?required=${isRequired}
            minlength=${field.min_length ?? nothing}
            maxlength=${field.max_length ?? nothing}
            placeholder=${field.placeholder ?? nothing}
            aria-describedby=${hint}
            .value=${field.value ?? ''}
            @input=${count}
          />`
    }
    <output class="field-count" for=${id}>${counted(field.value ?? '', field.max_length)}</output>
  </div>`;
}

/** How many characters of how many there are. */
const counted = (text: string, most = MOST): string => `${text.length}/${most}`;

/** Discord's, where a field sets none. */
const MOST = 4_000;

function count({ target }: Event): void {
  const field = target as HTMLInputElement | HTMLTextAreaElement;
  const shown = field.parentElement?.querySelector('output');
  if (shown) shown.textContent = counted(field.value, field.maxLength > 0 ? field.maxLength : MOST);
}
