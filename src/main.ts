import { openKept } from './decisions/store.ts';
import { openReader } from './reading/reader.ts';
import { addressOf } from './view/address.ts';
import './view/perennial-app.ts';
import { wearTheme } from './view/theme.ts';

wearTheme(document);
const app = document.querySelector('perennial-app');
if (app) {
  app.address = addressOf(window);
  app.kept = openKept();
  app.reader = openReader();
}
