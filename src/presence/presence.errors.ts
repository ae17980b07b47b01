import { onUnknownReference } from '../database/broken-constraints.js';

// The key names the meeting too, so an item of another meeting breaks it.
onUnknownReference({ presence_agenda_item_fk: '/agendaItemId' });
