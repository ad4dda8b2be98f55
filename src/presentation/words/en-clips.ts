/** What Fieldnote says about voice clips. */
export const enClips = {
  'button.editWords': 'Edit words',
  'button.wordsRight': 'Words are right',
  'button.tryAgain': 'Try again',
  'button.discardClip': 'Discard clip',

  'draft.spoken': 'Written down from your voice clip. Please read it over before you sign.',
  'draft.rightWords': 'Is this what you said?',
  'draft.doubtful': 'Words in ⟨brackets?⟩ were hard to hear. Are they right?',

  'form.words': 'Edit words',
  'form.wordsIntro': 'A machine wrote this down from your clip. Change what it heard wrong. I then read it again.',
  'field.spokenWords': 'What you said',

  'signed.spoken': 'Spoken in a voice clip.',
  'signed.clip': 'I keep no copy of your voice clip. It is still in this chat, where you can delete it.',

  'listening.summary': 'Listening to your voice clip',
  'listening.text': 'Listening to your voice clip… The draft will stand here.',
  'listening.consent': 'Clips are for your own words. Please do not record other people.',

  'unheard.summary': 'Voice clip not written down',
  'unheard.off': 'I cannot listen to voice clips here. No service for it is set up.',
  'unheard.large': 'This voice clip is too long for me.',
  'unheard.unfetched': 'I could not get this voice clip from the chat.',
  'unheard.silence': 'I heard no words in this voice clip.',
  'unheard.kept': 'Nothing was saved. The clip is still in this chat.',
  'unheard.next': 'Please type what happened.',
  'unheard.typed': 'This draft holds only what you typed.',
  'unheard.onlyFirst': 'I heard the first voice clip only. Please send the others one by one.',

  'waiting.summary': 'Voice clip kept, not written down yet',
  'waiting.text': 'I could not write down your voice clip just now. It is not a note yet.',
  'waiting.next': 'Nothing more happens by itself. Press “Try again” in a few minutes, or type what happened.',
  'waiting.until': 'I keep it until {at}, then I delete it.',

  'clipDiscarded.summary': 'Voice clip deleted',
  'clipDiscarded.text': 'My copy of the voice clip is deleted. Nothing is on record.',

  'problem.clipGone': 'This voice clip is not kept any more.',
  'problem.clipGone.kept': 'Nothing was changed. It was written down, discarded or too old.',
  'problem.clipGone.next': 'Look at your drafts, or send the clip again.',

  'file.summary': 'I cannot read this file',
  'file.text': 'I read words, and I listen to voice clips sent to me in a direct message. I cannot read other files.',
} as const;
