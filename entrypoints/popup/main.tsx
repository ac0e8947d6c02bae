import { showPanel } from '../sidepanel/show-panel.tsx';

// Leaving for the page closes the popup, as the browser does with a click outside.
showPanel(document.getElementById('panel')!, { onGone: () => window.close() });
