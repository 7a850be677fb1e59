/** Words of stories and of presenting. */
const storiesEn = {
  heading: 'Stories and presenting',
  presentView: 'Present this view',
  list: 'Stories',
  read: (title: string) => `Read: ${title}`,
  present: (title: string) => `Present: ${title}`,
  readShort: 'Read',
  presentShort: 'Present',
  loading: 'Loading…',
  withPresenter: 'Open the presenter view in a second window',
  kiosk: 'Advance automatically and repeat',
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
  /** What the pictures of steps show, for those who do not see them; and the last column of the matrix. */
  picture: {
    areas: 'Countries with documented work, by work area',
    regions: 'The regions and the seats of their regional offices',
    tasks: 'Countries with documented work, by region and cross-cutting task',
    all: 'Countries',
    region: 'Region',
  },

  presentation: 'Presentation',
  controls: 'Controls of the presentation',
  black: 'Black screen',
  isBlack: 'The screen is black',
  pointer: 'Pointer ring',
  presenter: 'Presenter view',
  /** What is said where a presentation is led, by what it is about. */
  note: {
    blocked:
      'The browser did not allow a second window. Allow it for this page, then open the presenter view from this bar.',
    alone: 'This browser lets no second window lead a presentation, so it goes on without a presenter view.',
    again:
      'The page was reloaded, and the presentation goes on. The button below leads back to the full screen.',
    window:
      'The browser did not allow the full screen, so the presentation fills the window. F11 may help, or the browser’s own menu.',
  },
  dismiss: 'Dismiss',
  fullScreen: 'Full screen',
  end: 'End the presentation',
  ended: 'Presentation ended',

  presenterTitle: 'Presenter view',
  waiting: 'Waiting for the presentation…',
  isAbsent: 'No presentation answers in this browser. A link to a presenter view leads nowhere without one.',
  openView: 'Open the view itself',
  isLost:
    'The window of the presentation does not answer. If it was reloaded, this view goes on in a moment. If it was closed, or shows another page, present there anew with a presenter view of its own.',
  noLine: 'This browser lets no second window lead a presentation. This window can be closed.',
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
