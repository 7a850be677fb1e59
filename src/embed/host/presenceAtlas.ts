import { ALLOWED, isFrom, schemeAt, tell, tellScheme, watchScheme } from './frames';
import { MOST_HEIGHT, readFrameMessage, type FrameScheme } from './messages';
import { folderOf } from './folder';
import { isParameter, PARAMETERS, type Parameter } from './parameters';

/** What the atlas in the element shows: the detail of the event `choice`. */
interface ShownChoice {
  /** The parameters that differ from their default, by their names. */
  parameters: Partial<Record<Parameter, string>>;
  /** Where the same is shown on the atlas's own page. */
  address: string;
}

/** The shape of the element until the content has told its height. Constructed, so that no policy for styles forbids it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}:host([hidden]){display:none}iframe{display:block;inline-size:100%;aspect-ratio:16/9;border:0}',
);

const elements = new Set<PresenceAtlas>();

/**
 * `<presence-atlas view="globe"><a href="…">…</a></presence-atlas>`: the atlas in a frame. Attributes are the parameters
 * of its address, and `scheme` (`light`, `dark`, else as the page around), `height` (px; else as its content asks), `src`
 * (the atlas's folder; else see folder.ts). A property of the same name stands for each. What is between the tags is
 * read where scripts do not run, or no address is known that can be shown.
 */
class PresenceAtlas extends HTMLElement {
  static readonly observedAttributes = [...PARAMETERS, 'scheme', 'height', 'src'];

  #frame: HTMLIFrameElement | null = null;
  #home = '';
  /** What the frame says it shows; null until it has spoken. */
  #shown: string | null = null;
  /** The height that the content asks for, px. */
  #asked: number | null = null;
  /** Attributes that changed and that the frame was not told yet. */
  readonly #changed = new Set<Parameter>();

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  /** What is shown now; null until the atlas has loaded. */
  get choice(): ShownChoice | null {
    if (this.#shown === null) return null;
    return {
      parameters: Object.fromEntries(new URLSearchParams(this.#shown)),
      address: new URL(this.#shown || '.', this.#home).href,
    };
  }

  connectedCallback(): void {
    elements.add(this);
    this.#load();
  }

  disconnectedCallback(): void {
    elements.delete(this);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!elements.has(this) || before === now) return;
    if (name === 'src') this.#load();
    else if (name === 'height') this.#fit();
    else if (name === 'scheme') this.greet();
    else if (isParameter(name)) {
      // Several at once are one change.
      if (this.#changed.size === 0) queueMicrotask(() => this.#pass());
      this.#changed.add(name);
    }
  }

  /** Puts the frame in, if none is there yet and the page meanwhile says where the atlas is. */
  begin(): void {
    if (!this.#frame && folderOf(this)) this.#load();
  }

  /** Tells the frame its colours. */
  greet(): void {
    if (this.#frame) tellScheme(this.#frame, this.#schemeNow());
  }

  /** Takes a message that may be of this element's frame. */
  hear(event: MessageEvent): void {
    const message = readFrameMessage(event.data);
    if (!message || !this.#frame || !isFrom(this.#frame, event)) return;
    if (message.type === 'height') {
      this.#asked = message.height;
      this.#fit();
      return this.greet();
    }
    if (message.choice === this.#shown) return;
    this.#shown = message.choice;
    this.#pass();
    this.dispatchEvent(new CustomEvent('choice', { detail: this.choice, bubbles: true }));
  }

  #schemeNow(): FrameScheme {
    const own = this.getAttribute('scheme');
    return own === 'light' || own === 'dark' ? own : schemeAt(this);
  }

  /** Puts a new frame into the element, with what the attributes ask for; without any address, its own content. */
  #load(): void {
    const home = folderOf(this);
    if (!home) {
      this.#frame = null;
      const slot = document.createElement('slot');
      slot.addEventListener('slotchange', () => this.begin());
      this.shadowRoot?.replaceChildren(slot);
      return;
    }
    this.#home = home;
    this.#shown = this.#asked = null;
    this.#changed.clear();
    const query = new URLSearchParams({ embed: '1' });
    const scheme = this.getAttribute('scheme');
    if (scheme === 'light' || scheme === 'dark') query.set('scheme', scheme);
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
    }
    const frame = document.createElement('iframe');
    frame.src = `${this.#home}?${query}`;
    frame.allow = ALLOWED;
    frame.loading = 'lazy';
    // While the page is being parsed, the link may come after the tag that opens the element.
    const name = () =>
      (frame.title = this.title || this.querySelector('a')?.textContent?.trim() || location.host);
    name();
    frame.addEventListener('load', name);
    this.#frame = frame;
    this.#fit();
    this.shadowRoot?.replaceChildren(frame);
  }

  /** Gives the frame the height of the attribute, or the one that its content asks for, px. */
  #fit(): void {
    if (!this.#frame) return;
    const own = Number(this.getAttribute('height'));
    const height = own > 0 && own <= MOST_HEIGHT ? own : this.#asked;
    this.#frame.style.height = height === null ? '' : `${height}px`;
    this.#frame.style.aspectRatio = height === null ? '' : 'auto';
  }

  /** Asks the frame for what it shows, but for the attributes that changed; once it has spoken. */
  #pass(): void {
    if (this.#shown === null || this.#changed.size === 0 || !this.#frame) return;
    const query = new URLSearchParams(this.#shown);
    for (const name of this.#changed) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
      else query.delete(name);
    }
    this.#changed.clear();
    tell(this.#frame, { atlas: 1, type: 'choice', choice: `?${query}` });
  }
}

for (const name of [...PARAMETERS, 'scheme', 'height', 'src'] as const)
  // Every element has a `lang`, which stands for its attribute already.
  if (name !== 'lang')
    Object.defineProperty(PresenceAtlas.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: PresenceAtlas) {
        return this.getAttribute(name) ?? '';
      },
      set(this: PresenceAtlas, value: unknown) {
        // A list is written with commas.
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });

if (!customElements.get('presence-atlas')) {
  customElements.define('presence-atlas', PresenceAtlas);
  document.addEventListener('DOMContentLoaded', () => elements.forEach((element) => element.begin()));
  addEventListener('message', (event) => elements.forEach((element) => element.hear(event)));
  watchScheme(() => elements.forEach((element) => element.greet()));
}
