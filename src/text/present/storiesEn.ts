/** Words of stories and of presenting. */
const storiesEn = {
  heading: 'Stories and presenting',
  presentView: 'Present this view',
  list: 'Stories',
  read: (title: string) => `Read: ${title}`,
  present: (title: string) => `Present: ${title}`,
  readShort: 'Read',
  presentShort: 'Present',
  loading: 'Loading …',
  withPresenter: 'Open the presenter view in a second window',
  kiosk: 'Go on by itself, again and again',
  seconds: 'Seconds per step',
  keys: 'Arrow keys, Page Up and Page Down or Space lead through the steps. B blackens the screen, L shows a pointer, Escape ends.',

  steps: 'Steps',
  /** How far the story is: `step` and `last` are written numbers. */
  progress: (step: string, last: string) => `${step} of ${last}`,
  stepNamed: (step: string, title: string) => `Step ${step}: ${title}`,
  spoken: (progress: string, title: string, text: string) => `${progress}. ${title}. ${text}`,
  back: 'Back',
  next: 'Next',
  leave: 'Leave the story',

  presentation: 'Presentation',
  controls: 'Controls of the presentation',
  black: 'Black screen',
  isBlack: 'The screen is black',
  pointer: 'Pointer ring',
  presenter: 'Presenter view',
  blocked: 'The browser did not allow a second window.',
  fullScreen: 'Full screen',
  end: 'End the presentation',
  ended: 'Presentation ended',

  presenterTitle: 'Presenter view',
  waiting: 'Waiting for the presentation …',
  hasEnded: 'The presentation has ended. This window can be closed.',
  now: 'On screen now',
  following: 'Next',
  lastStep: 'This is the last step.',
  notes: 'Notes',
  noNotes: 'No notes for this step.',
  clock: 'Time of day',
  elapsed: 'Elapsed',
  reset: 'Reset the elapsed time',
};

export type StoriesMessages = typeof storiesEn;
export default storiesEn;
