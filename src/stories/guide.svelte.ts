import type { Atlas } from '../atlas/atlas.svelte';
import type { Story } from '../world/story';
import { toldSteps, type ToldStep } from './steps';
import { storiesAtHand } from './storyList.svelte';
import { goToStep } from './travel';

/** The story that the choice names, told in the language in force, and the way through it. */
export class Guide {
  readonly #atlas: Atlas<'explore' | 'present'>;
  readonly story: Story | null = $derived.by(
    () => storiesAtHand().find(({ id }) => id === this.#atlas.choice.all.story) ?? null,
  );
  /** Its steps with their numbers filled in; none where there is no story. */
  readonly steps: ToldStep[] = $derived.by(() => (this.story ? toldSteps(this.story, this.#atlas) : []));
  /** The step that is shown, from 1. */
  readonly at: number = $derived.by(() => this.#atlas.choice.all.step ?? 1);
  readonly step: ToldStep | null = $derived.by(() => this.steps[this.at - 1] ?? null);
  readonly title: string = $derived.by(() => this.story?.title[this.#atlas.language.lang] ?? '');
  /** "3 of 8" */
  readonly progress: string = $derived.by(() => {
    const { formats, present } = this.#atlas;
    return present.stories.progress(formats.number(this.at), formats.number(this.steps.length));
  });

  /** @param atlas with the words to present loaded */
  constructor(atlas: Atlas<'explore' | 'present'>) {
    this.#atlas = atlas;
  }

  /** Goes to a step, from 1, and has it spoken. Beyond the first and the last there is none. */
  go(step: number): void {
    if (!this.story || step === this.at || step < 1 || step > this.steps.length) return;
    goToStep(this.#atlas, this.story.id, step);
    this.speak();
  }

  /** Has the step that is shown spoken. */
  speak(): void {
    if (this.step)
      this.#atlas.announcement = this.#atlas.present.stories.spoken(
        this.progress,
        this.step.title,
        this.step.text,
      );
  }

  /** Leaves the story; what it chose stays. */
  leave(): void {
    this.#atlas.choice.set({ story: null, step: null });
  }
}
