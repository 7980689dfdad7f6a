import '../elements/samtale-app.js';
import { applySettings } from './settings.js';

applySettings();
