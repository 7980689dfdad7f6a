/** What the modules of these pages say by themselves; all else the server has written. */
const WORDS = {
  nb: {
    saved: 'Lagret',
    later: 'Ligger på enheten din. Det sendes så snart vi får kontakt.',
    offline: 'Du er uten nett. Det du har gjort her, ligger på enheten din og sendes når nettet er tilbake. Prøv igjen da.',
    untaken: (title) => `Noe du skrev i «${title}», kunne ikke lagres`,
    changed: 'Steget er endret siden du skrev. Teksten ligger fortsatt på enheten din, så du kan kopiere den og lime den inn et annet sted.',
    other: 'Det ble skrevet mens en annen brukte denne nettleseren, så vi har ikke lagt det til ditt.',
    copy: 'Kopier teksten',
    copied: 'Kopiert',
    letGo: 'Slett den',
  },
  en: {
    saved: 'Saved',
    later: 'Kept on your device. It is sent as soon as there is a connection.',
    offline: 'You are offline. What you have done here is kept on your device and sent when you are back online. Try again then.',
    untaken: (title) => `Something you wrote in “${title}” could not be saved`,
    changed: 'The step has changed since you wrote it. The text is still on your device, so you can copy it and paste it somewhere else.',
    other: 'It was written while somebody else was using this browser, so we have not added it to yours.',
    copy: 'Copy the text',
    copied: 'Copied',
    letGo: 'Delete it',
  },
};

export const words = WORDS[document.documentElement.lang] ?? WORDS.nb;
