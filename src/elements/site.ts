/** What any page may use, in one small file: early clicks, kept focus, search, preferences, terms, own cards, reading routes, printing, offline. */
import './early-clicks.ts';
import './keep-prototype.ts';
import './kept-focus.ts';
import './new-version.ts';
import './offline.ts';
import './own-cards.ts';
import './own-prototype.ts';
import './print-button.ts';
import './read-mark.ts';
import './reading-route.ts';
import './site-preferences.ts';
import './site-search.ts';
import './term-notes.ts';
