// English for the pages about this device: the app on it, a match taken in from a file, and what works without a network.
// They are made in the browser, which may have no server to ask.
import type { Catalogue } from '@/engine';

export const devicePagesEnglish = {
  // The app, and what lies here.
  'device.title': 'This device',
  'device.lead': 'The app on it, and what of your scoring lies here.',
  'device.moment': 'One moment',
  'device.app': 'The app',
  'device.reading': 'Looking at what lies here…',
  'device.keepsNothing': 'This browser keeps nothing',
  'device.keepsNothingHow':
    'Matches can be watched here, not scored: open the page in an ordinary window, not a private one.',
  'device.installed': 'Scorebox is installed on this device',
  'device.install': 'Install Scorebox',
  'device.byHand': 'Put it on the home screen',
  'device.byHandHow':
    'In Safari: the Share button, then “Add to Home Screen”. What lies here is then kept for longer, too.',
  'device.notOffered':
    'Your browser’s menu may have “Install” or “Add to home screen”. Scorebox works without that as well.',
  'device.nobody': 'Nobody scores on this device',
  'device.nobodyHow': 'Sign in and open the set-up of a match once: from then on it opens without a network.',
  'device.matches': 'Matches scored here',
  'device.noMatch': 'No match has been scored here yet.',
  'device.allRecorded': 'all recorded',
  'device.notSent': 'not sent yet: open it with a network',
  'device.unsent': {
    one: '{count} not sent yet: open it with a network',
    other: '{count} not sent yet: open it with a network',
  },
  'device.safe': 'How safe it is',
  'device.opensOffline': 'The pad opens without a network.',
  'device.opensNot': 'The pad does not open without a network yet: load this page once more.',
  'device.room': '{used} MB used of {whole} MB.',
  'device.lasts': 'The browser keeps it until it is sent, also when room runs short',
  'device.mayGo': 'The browser may clear it when room runs short',
  'device.noPromise': 'It did not promise more. Install the app, or save each match from its pad.',
  'device.ask': 'Ask it to keep it',
  'device.takeIn': 'Take in a match saved on another device',

  // A match from a file.
  'import.title': 'Take in a match',
  'import.lead':
    'A match that was saved on another device: go on scoring it here, or hand what it had pending to the server.',
  'import.file': 'The file',
  'import.noMatch': 'This is no match that a pad saved.',
  'import.contents': 'In the file',
  'import.notBegun': 'Not begun',
  'import.saved': 'Saved {time}: {recorded} recorded, {pending} pending.',
  'import.unfit': {
    one: 'The match does not fit {count} of those any more.',
    other: 'The match does not fit {count} of those any more.',
  },
  'import.goOn': 'Go on scoring here',
  'import.handOver': 'Hand it to the server',
  'import.notKept': 'This device could not keep the match: its storage is full or closed.',
  'import.all': 'The server has everything: {recorded} recorded now, {known} it had already.',
  'import.left': '{left} not recorded: {why}',
  'import.leftMend': '{left} not recorded: {why} Go on here to put it right.',
  'import.penTaken':
    'Where that device is lost: release its pen, and hand the file over again. Nothing was recorded twice.',
  'import.people': 'To the people of the match',

  // A page that can't be had.
  'offline.title': 'No network',
  'offline.noPad': 'This match is not on this device',
  'offline.lead': 'The server can’t be reached. This page comes by itself when it can.',
  'offline.again': 'Try again',
  'offline.nobody': 'Nobody is signed in on this device',
  'offline.nobodyHow':
    'Scoring without a network needs one visit with it: sign in, and open the match or the set-up once.',
  'offline.matches': 'Scored on this device',
  'offline.notSent': 'not sent yet',
  'offline.setUp': 'Set up a match',

  // After signing out.
  'left.nothing': 'Nothing of yours stays on this device',
  'left.some': 'Not everything was sent yet',
  'left.how': 'It stays on this device, for you alone. Sign in here again and open the pad: then it is sent.',
  'left.entries': {
    one: '{match}: {count} entry of yours',
    other: '{match}: {count} entries of yours',
  },
} as const satisfies Catalogue;
