export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers without touching the database.
         */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can requests be served?
         * @description Asks the database for its schema, once a second; answers 503 while it does not answer or migrations are missing.
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the alliance
         * @description That this installation serves: what a screen shows before anybody has signed in.
         */
        get: operations["Alliance_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the alliance
         * @description For the alliance lead: its name and the colour of its screens.
         */
        patch: operations["Alliance_patch"];
        trace?: never;
    };
    "/api/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sectors
         * @description All sectors with their names, in their order; retired ones too, which organisations may still have.
         */
        get: operations["Sectors_list"];
        put?: never;
        /**
         * Add a sector
         * @description For the alliance lead. It comes last in lists.
         */
        post: operations["Sectors_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sector
         * @description As it stands in the list.
         */
        get: operations["Sectors_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a sector
         * @description For the alliance lead: renames it, retires it, or takes it into use again. Its code stays.
         */
        patch: operations["Sectors_patch"];
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Without a sign-in: active members that are listed publicly, with their public fields. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Organisations_list"];
        put?: never;
        /**
         * Add an organisation
         * @description It is no member yet: a membership is made and activated separately.
         */
        post: operations["Organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organisation
         * @description With as much as you may read of it.
         */
        get: operations["Organisations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description Members change the profile of their own; sector, tags, listing and notes are for staff.
         */
        patch: operations["Organisations_patch"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a membership
         * @description Prospective at first. Refused while another one has not ended.
         */
        post: operations["Organisations_openMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a membership
         * @description Its standing as of today.
         */
        get: operations["Memberships_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a membership
         * @description prospective, suspended → active.
         */
        post: operations["Memberships_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a membership
         * @description active → suspended.
         */
        post: operations["Memberships_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership
         * @description prospective, active, suspended → ended, today or on a day ahead. Rejoining is a new membership.
         */
        post: operations["Memberships_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List persons
         * @description With their affiliations. E-mail and phone only where you may read them. With format (csv, xlsx, vcf) all rows as a file; leads, of own groups.
         */
        get: operations["Persons_list"];
        put?: never;
        /**
         * Add a person
         * @description Staff, and primary contacts who want to name a further contact of their organisation.
         */
        post: operations["Persons_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description With all affiliations. E-mail and phone only where you may read them.
         */
        get: operations["Persons_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Members change their own data; notes are for staff.
         */
        patch: operations["Persons_patch"];
        trace?: never;
    };
    "/api/v1/persons/{id}/vcard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a person into an address book
         * @description vCard 4.0 (RFC 6350): names, and where the person works today. E-mail and phone only where you may read them.
         */
        get: operations["Persons_vcard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an affiliation
         * @description That the person works for an organisation. Primary contacts name contacts of their own; who is the primary contact, staff say. What a primary contact gives counts nowhere until staff have confirmed it (confirmedAt), save the first one of a person whom it added within the last 24 hours. Terms of one person in one organisation do not overlap.
         */
        post: operations["Persons_affiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/affiliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an affiliation
         * @description As it counts today.
         */
        get: operations["Affiliations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or end an affiliation
         * @description An endDate is refused (409 hand_over_missing, naming each seat, action item and meeting) while something hangs on the affiliation from then on that handOver does not hand over. Persons change function, email and phone of their own; primary contacts also an earlier endDate of others in their organisation. Staff confirm what a primary contact gave; until then it counts nowhere, and the person may end it herself, member or not.
         */
        patch: operations["Affiliations_patch"];
        trace?: never;
    };
    "/api/v1/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interactions
         * @description What staff had to do with organisations and persons: notes, calls, visits, mails, events. For staff alone. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Interactions_list"];
        put?: never;
        /**
         * Note an interaction
         * @description With an organisation, a person, or a person at an organisation. A next step has a day by which it is due, and is shown on that day to who of us it was (GET /me/today).
         */
        post: operations["Interactions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an interaction
         * @description For staff alone.
         */
        get: operations["Interactions_one"];
        put?: never;
        post?: never;
        /**
         * Delete an interaction
         * @description For good: the audit trail keeps that it was, not what it said.
         */
        delete: operations["Interactions_remove"];
        options?: never;
        head?: never;
        /**
         * Change an interaction
         * @description Another nextStep is open, whatever became of the one before.
         */
        patch: operations["Interactions_patch"];
        trace?: never;
    };
    "/api/v1/interactions/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the next step is taken
         * @description due → taken.
         */
        post: operations["Interactions_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the next step is still to be taken
         * @description taken → due.
         */
        post: operations["Interactions_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steering-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List steering groups
         * @description Names are public; the rest is for the alliance. The plenary is listed with kind=plenary. Names sort by the German one. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["SteeringGroups_list"];
        put?: never;
        /**
         * Add a steering group
         * @description For staff. There is one plenary only, and it is there already.
         */
        post: operations["SteeringGroups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steering-groups/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a steering group
         * @description By id or slug, with as much as you may read of it: also who sits there today or is to, and what the group lacks. The plenary is one of them, without seats.
         */
        get: operations["SteeringGroups_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a steering group
         * @description For staff; lead and deputy change mandate and agenda template of their group. Slug and kind stay, the number prefix from its first use on.
         */
        patch: operations["SteeringGroups_patch"];
        trace?: never;
    };
    "/api/v1/steering-groups/{idOrSlug}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the seats of a steering group
         * @description Ended ones too, unless current=true. The plenary has none. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Seats_list"];
        put?: never;
        /**
         * Give a person a seat
         * @description Staff give every seat, confirmed at once. Lead and deputy, and API keys, give member and guest seats, which staff confirm. Nobody gives a lead or deputy seat to himself.
         */
        post: operations["Seats_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a seat
         * @description As the list shows it.
         */
        get: operations["Seats_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or end a seat
         * @description endDate, hasVote and confirmed change this seat. Another role or organisation ends it on `from` and gives the person another seat: then the answer is that one, with an id of its own. Lead and deputy seats, and confirming, are for staff.
         */
        patch: operations["Seats_patch"];
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Meetings of the groups that you may read, and those to which you were invited. Drafts are for who may change them. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Meetings_list"];
        put?: never;
        /**
         * Plan a meeting
         * @description A draft at first, which only who may change it sees.
         */
        post: operations["Meetings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a meeting whole
         * @description With agenda, participations, state of the minutes, decisions and tasks, each with as much as you may read.
         */
        get: operations["Meetings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a meeting
         * @description Another time or place raises icsSequence and sets the answers to the invitation back to needs_action. Under way only title, location and joinUrl change; held and cancelled meetings do not.
         */
        patch: operations["Meetings_patch"];
        trace?: never;
    };
    "/api/v1/steering-groups/{idOrSlug}/next-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the next dates in a group's rhythm
         * @description For who plans its meetings: the three that come after its last meeting and after now, at that meeting's wall time and as long. None where the group has no rhythm, no meeting to count from, or ends before. A proposal: nothing is planned by it.
         */
        get: operations["NextDates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/scheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a meeting
         * @description draft → scheduled. From then on the group sees it.
         */
        post: operations["MeetingTransitions_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the invitation as a mail
         * @description Subject, text (German or English, by Accept-Language) and addresses to copy into a mail program; of a cancelled meeting, the cancellation. Sends nothing; POST marks the meeting as invited.
         */
        get: operations["MeetingPapers_invitation"];
        put?: never;
        /**
         * Invite to a meeting
         * @description scheduled → invited, for everybody on its list. Repeated while invited, it reaches those who were added since.
         */
        post: operations["MeetingTransitions_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a meeting
         * @description scheduled, invited → in_progress. Freezes the organisation, sector and function of everybody on its list.
         */
        post: operations["MeetingTransitions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a meeting
         * @description in_progress → held.
         */
        post: operations["MeetingTransitions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cancellation as a mail
         * @description What the invitation becomes once the meeting is cancelled, before it is; a reason that is given then comes on top. Of a cancelled one as it is, with the reason that was given. Cancels nothing and sends nothing.
         */
        get: operations["MeetingPapers_cancellation"];
        put?: never;
        /**
         * Cancel a meeting
         * @description draft, scheduled, invited → cancelled. It stays visible; its one-off agenda items become open topics, save those of the agenda template.
         */
        post: operations["MeetingTransitions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a meeting into a calendar
         * @description iCalendar (RFC 5545), for Outlook, Apple and Google. Taken in again after a change or a cancellation, it replaces the event. Names nobody but the group; has joinUrl only where you may read it.
         */
        get: operations["MeetingPapers_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print the agenda
         * @description In German, tagged (accessible), with running times and how long a topic has been open.
         */
        get: operations["MeetingPapers_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance-sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print the attendance sheet
         * @description In German: everybody on the list with organisation and function, guests last, and room to sign, also for who comes unannounced.
         */
        get: operations["MeetingPapers_attendanceSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List topics
         * @description Matters that the groups which you may read keep working on across meetings. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Topics_list"];
        put?: never;
        /**
         * Add or propose a topic
         * @description It is open at first. Who sits in the group proposes with title and description; the other fields are for who runs it.
         */
        post: operations["Topics_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a topic
         * @description With how often it was carried over.
         */
        get: operations["Topics_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a topic
         * @description Also closes it and opens it again (state), and leaves a recurring one off the next agenda (leaveOutOnce).
         */
        patch: operations["Topics_patch"];
        trace?: never;
    };
    "/api/v1/topics/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a topic to another group
         * @description For who runs its group and may at least propose topics in the other. Its agenda items stay where they were. Refused while its group has it on an agenda without approved minutes.
         */
        post: operations["Topics_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a topic
         * @description When it came up, the agendas it stood on, and its way from group to group; oldest first. Of meetings that you may not read: day and group alone, and no drafts.
         */
        get: operations["Topics_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an agenda item
         * @description At a place or at the end, until the minutes are in review. The meeting's version stays as it is.
         */
        post: operations["Agenda_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the agenda from the template
         * @description Adds what the agenda lacks of its group's template, from the top on, before the meeting opens; what is there stays where it is. Answers with the meeting, whose version stays.
         */
        post: operations["Agenda_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an agenda item
         * @description As it stands in its meeting, with as much of it as you may read.
         */
        get: operations["Agenda_one"];
        put?: never;
        post?: never;
        /**
         * Remove an agenda item
         * @description Until the minutes are in review, where nothing refers to it. Items below it move up. Before the meeting, a recurring topic that was carried over to there is left out this once with that.
         */
        delete: operations["Agenda_remove"];
        options?: never;
        head?: never;
        /**
         * Change an agenda item
         * @description Until the minutes are in review; notes and wasDiscussed from the opening on. Items are changed apart from each other, so that several people can log one meeting. Where somebody else was faster on the same item, 412 shows it as it is now (current): merge, and send again with the new ETag.
         */
        patch: operations["Agenda_patch"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the agenda in order
         * @description Names every item once. The order belongs to the meeting: If-Match takes the meeting's ETag, and the answer is the meeting.
         */
        put: operations["Agenda_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add participations
         * @description One person or guest, or everybody at once (from). Answers with those added; they are found in the meeting. Who is added after the invitation is invited when it is repeated.
         */
        post: operations["Participations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a participation
         * @description Until the meeting opens; from then on attendance says who was not there. Nobody is told of it.
         */
        delete: operations["Participations_remove"];
        options?: never;
        head?: never;
        /**
         * Change a participation
         * @description Everybody gives their own answer (rsvp) until the meeting opens; who runs the meeting writes down any, and the rest.
         */
        patch: operations["Participations_patch"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write down who was there
         * @description All entries or none, from the opening on, until the minutes are in review. Each entry names the version that was read, so there is no If-Match; a stale one refuses all (412, with reasons).
         */
        put: operations["Attendance_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/dossiers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a person still owes before a meeting
         * @description Answer to the invitation, items to present, open tasks, the group's last decisions, topics proposed; of each as much as you may read. For the person itself and for who runs the meeting.
         */
        get: operations["Dossiers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who is here
         * @description For who writes the minutes: the accounts at this meeting, each at one item or at none, that told so within the last thirty seconds.
         */
        get: operations["Presence_list"];
        /**
         * Say where I am
         * @description Every ten seconds; forgotten after thirty. An account is at one place of a meeting: of several tabs the one in front tells. No If-Match, and no trace in the audit trail or in any version.
         */
        put: operations["Presence_put"];
        post?: never;
        /**
         * Say that I leave
         * @description Also where I was not there.
         */
        delete: operations["Presence_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List action items
         * @description Those of your groups and your own. Tasks born in a meeting appear with its minutes, your own at once. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["ActionItems_list"];
        put?: never;
        /**
         * Add an action item
         * @description Open at first. A person or an organisation answers for it. With agendaItemId it is born in that meeting, which must have begun and whose minutes must be a draft or not there yet.
         */
        post: operations["ActionItems_create"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change action items together
         * @description Who answers for them and until when: all or none, and what says so already stays as it is. Each names the version that was read, so there is no If-Match; a stale one refuses all (412, with reasons), and so does one that you may read but not change (403, with reasons).
         */
        patch: operations["ActionItemsTogether_patch"];
        trace?: never;
    };
    "/api/v1/action-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an action item
         * @description With today in "overdue".
         */
        get: operations["ActionItems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an action item
         * @description Who is responsible changes the state alone. State: open, in_progress, blocked → each other, done or cancelled; done, cancelled → open, with a reason. Title, description and decision stay once they stand in approved minutes.
         */
        patch: operations["ActionItems_patch"];
        trace?: never;
    };
    "/api/v1/action-items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of an action item
         * @description Every change of state, responsibility and date, and every comment; oldest first.
         */
        get: operations["ActionItems_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an action item
         * @description The comment stands in the history; the version of the action item stays.
         */
        post: operations["ActionItems_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin minutes
         * @description From the opening of the meeting on; once per meeting.
         */
        post: operations["Minutes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List minutes
         * @description Their meetings, states and dates in a row each; every word stands in GET /minutes/{id}. Published minutes are public: who may not read them whole gets the public agenda items and what was adopted under them, without persons. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Minutes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read minutes
         * @description Published minutes are public: who may not read them whole gets the public agenda items and what was adopted under them, without persons.
         */
        get: operations["Minutes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the summary
         * @description In draft only. Notes stand with the agenda items, attendance with the participations.
         */
        patch: operations["Minutes_patch"];
        trace?: never;
    };
    "/api/v1/minutes/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read minutes as PDF
         * @description Always in German, the language of the alliance. For whoever reads the minutes whole: of approved ones exactly what was approved, with version and SHA-256; anything else is marked as a draft („Entwurf“) on every page. A tagged PDF (PDF/UA-1) with embedded fonts, in which names stand in their own script; approved ones are PDF/A-2a too, as archives take them.
         */
        get: operations["MinutesPaper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read minutes as Word document
         * @description Always in German, the language of the alliance. For whoever reads the minutes whole: of approved ones exactly what was approved, with version and SHA-256; anything else is marked as a draft („Entwurf“) on every page.
         */
        get: operations["MinutesPaper_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the review
         * @description draft → in_review: who was invited may read them, nobody changes what they say.
         */
        post: operations["MinutesTransitions_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return from review
         * @description in_review → draft.
         */
        post: operations["MinutesTransitions_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a correction
         * @description Of approved or published minutes: the next version begins as a draft, which goes to review and approval like the first. Readers keep the last version until then. Summary, notes and attendance can be changed, and who was there added; agenda, decisions and tasks stay: a later decision supersedes one.
         */
        post: operations["MinutesTransitions_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish minutes
         * @description approved → published: public agenda items and what was adopted can be read by everybody.
         */
        post: operations["MinutesTransitions_publish"];
        /**
         * Withdraw the publication
         * @description published → approved. The public is told that they were withdrawn (410).
         */
        delete: operations["MinutesTransitions_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/approval-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what approval would do
         * @description What stands in the way, each with its record; the numbers that decisions get; and the agenda items that the next meeting gets, each with why. Changes nothing.
         */
        get: operations["MinutesApproval_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve minutes and carry over
         * @description in_review → approved, in one transaction: numbers the decisions in the order of the agenda, freezes a version with its hash, and puts on the next meeting's agenda what was not discussed, recurs, has an open task or a deferred decision. Other topics close. Without nextMeetingId it is the group's next planned meeting, or one drafted in its rhythm. What stands in the way is named (409 approval_blocked, reasons). Approving what is approved changes nothing and answers 200. A correction freezes the next version and carries nothing over.
         */
        post: operations["MinutesApproval_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of minutes
         * @description Approved ones, the first one first. Whoever reads the minutes whole reads every version.
         */
        get: operations["Versions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/versions/{versionNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version
         * @description Exactly what was approved, with the names of those of whom it speaks, unless they were erased.
         */
        get: operations["Versions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/versions/{versionNo}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a version
         * @description Works out its hash anew, and those of all versions before it, and compares them with what is stored.
         */
        get: operations["Versions_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/versions/{versionNo}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions
         * @description What a version changed of the one before it, or of the one named, in words of the language asked for.
         */
        get: operations["Versions_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a decision
         * @description From the opening of the meeting on, until its minutes are in review.
         */
        post: operations["Decisions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions
         * @description The register over all groups: those of minutes that you may read, each with its group, its day, what it replaces and what replaced it. With format (csv, xlsx) all rows as a file; leads, of own groups.
         */
        get: operations["Decisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a decision
         * @description Where you may read the minutes.
         */
        get: operations["Decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a decision
         * @description Until the minutes are in review; every result can become every other. Its number comes with the approval of the minutes and is never written.
         */
        patch: operations["Decisions_patch"];
        trace?: never;
    };
    "/api/v1/minutes/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objections
         * @description Who writes the minutes reads all; everybody else his own.
         */
        get: operations["Objections_list"];
        put?: never;
        /**
         * Object to a passage
         * @description For who was invited to the meeting, while the minutes (or a correction of them) are in review, for the group's reviewDays. In one's own name only.
         */
        post: operations["Objections_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an objection
         * @description Where you write the minutes, or where it is yours.
         */
        get: operations["Objections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description Once, before the minutes are approved; also after they were returned. Open objections keep them from being approved. An accepted one changes nothing by itself: return the minutes, edit them, and have them reviewed again.
         */
        post: operations["Objections_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minutes/{id}/objection-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links for objections
         * @description Those in force, without the links themselves.
         */
        get: operations["ObjectionLinks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participations/{id}/objection-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link for objections
         * @description For a participant without an account who was invited. With it the minutes are read while they are in review, and objected to, any number of times. Good until the deadline for objections, or for 14 days where none lies ahead; an earlier link of the participation loses its force.
         */
        post: operations["ObjectionLinks_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objection-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw a link for objections
         * @description At once and for good; objections made with it stay.
         */
        delete: operations["ObjectionLinks_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objection-links/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read minutes with a link
         * @description As who was invited reads them in review. Every link that opens nothing is refused alike: unknown, expired, withdrawn, or the minutes are not in review.
         */
        post: operations["ObjectionLinks_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objection-links/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object with a link
         * @description As POST /minutes/{id}/objections, in the name of the participation the link was made for.
         */
        post: operations["ObjectionLinks_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited, accepted and came
         * @description By organisation, name and sector as they were when each meeting opened; guests and persons without an organisation have a row of their own. Planned, running and cancelled meetings do not count. A meeting counts once it was held and you may read its attendance: who writes the minutes at once, others when they are approved and no correction is open. Leads get the report of their groups. An API key needs minutes.read besides.
         */
        get: operations["Reports_participation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/silent-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations gone silent
         * @description Members, active today, for which nobody was present since a day. A meeting counts once it was held and you may read its attendance: who writes the minutes at once, others when they are approved and no correction is open. Leads get the organisations that sit in their groups or were invited there since, by the meetings of these groups. An API key needs minutes.read besides.
         */
        get: operations["Reports_silentOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open topics by age
         * @description Ages are in days by the alliance's today. Leads get the report of their groups. An API key needs topic.read besides.
         */
        get: operations["Reports_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Action items by age and completion
         * @description What is open is counted as of today, what was done or cancelled in the period. Only action items that you may read. Leads get the report of their groups. An API key needs actionItem.read besides.
         */
        get: operations["Reports_actionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/missing-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List held meetings without approved minutes
         * @description Without minutes, or with minutes in draft or in review. Leads get the report of their groups. An API key needs meeting.read besides.
         */
        get: operations["Reports_missingMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/participation.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited, accepted and came, as CSV
         * @description The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last.
         */
        get: operations["ReportFiles_participation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/silent-organisations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations gone silent, as CSV
         * @description The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportFiles_silentOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/topics.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open topics by age, as CSV
         * @description The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportFiles_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/action-items.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Action items by age and completion, as CSV
         * @description The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last.
         */
        get: operations["ReportFiles_actionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/missing-minutes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Held meetings without approved minutes, as CSV
         * @description The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportFiles_missingMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/participation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited, accepted and came, as an Excel workbook
         * @description The rows of the report as a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last.
         */
        get: operations["ReportWorkbooks_participation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/silent-organisations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations gone silent, as an Excel workbook
         * @description The rows of the report as a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportWorkbooks_silentOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/topics.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open topics by age, as an Excel workbook
         * @description The rows of the report as a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportWorkbooks_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/action-items.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Action items by age and completion, as an Excel workbook
         * @description The rows of the report as a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last.
         */
        get: operations["ReportWorkbooks_actionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/missing-minutes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Held meetings without approved minutes, as an Excel workbook
         * @description The rows of the report as a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight. Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last. All rows at once, up to ten thousand.
         */
        get: operations["ReportWorkbooks_missingMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what an organisation has to do with the alliance
         * @description Memberships, persons, seats, meetings and open tasks, in one call, for who reads more of it than the public does. Each list with its first 25 rows and how many there are, as much of it as you may read. An API key needs organisation.read besides.
         */
        get: operations["Overviews_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a person has to do with the alliance
         * @description Seats, meetings and open tasks, in one call. Each list with its first 25 rows and how many there are, as much of it as you may read.
         */
        get: operations["Overviews_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened with an organisation
         * @description Memberships, affiliations, seats, meetings attended on its behalf and what these decided, tasks, interactions, duplicates taken in; for who reads more of it than the public does. Until today, the newest first, of each kind of record as much as its own list would give you.
         */
        get: operations["Timelines_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened with a person
         * @description Affiliations, seats, meetings attended and what these decided, tasks, interactions, duplicates taken in. Until today, the newest first, of each kind of record as much as its own list would give you.
         */
        get: operations["Timelines_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description What the lists find for the same words, in one call: of each kind that you may read the first 5 rows and how many there are. Nothing is found by what you may not read.
         */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Each tag that somebody bears, with how many do. Capitals, and white space at its ends, make no difference.
         */
        get: operations["Tags_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a tag everywhere
         * @description On every organisation and person that bears it, in one transaction; each of them gets a new version. Where another tag is called so already, the two become one: with `allowMerge` alone.
         */
        post: operations["Tags_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag from all
         * @description From every organisation and person that bears it; each of them gets a new version.
         */
        delete: operations["Tags_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records that look like one
         * @description Pairs of organisations or of persons, the likest first: by name (legal forms, umlauts either way, usual abbreviations, swapped and further given names), e-mail, website, telephone, address and employer. Found as the records are now.
         */
        get: operations["Duplicates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two records are two
         * @description For good: the pair is found no more, unless this is taken back. Also where it was said before.
         */
        post: operations["Duplicates_dismiss"];
        /**
         * Take a dismissal back
         * @description The pair is found again.
         */
        delete: operations["Duplicates_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description The newest first.
         */
        get: operations["Imports_list"];
        put?: never;
        /**
         * Begin an import
         * @description Reads a list of members as offices write them, and says what would become of each row. Nothing is written but the draft, which is deleted after 30 days without a change. Columns are recognised by what they are called or say, and as they were mapped in an earlier import with the same heads.
         */
        post: operations["Imports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import
         * @description With its columns and how many rows become what.
         */
        get: operations["Imports_one"];
        put?: never;
        post?: never;
        /**
         * Throw an import away
         * @description With everything that its file said. What was taken over from it stays.
         */
        delete: operations["Imports_remove"];
        options?: never;
        head?: never;
        /**
         * Change how an import is read, or decide about rows
         * @description Another sheet or head line reads the file anew, and with it columns and choices. Whatever is changed, all rows are judged again.
         */
        patch: operations["Imports_patch"];
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an import
         * @description What would become of each, as they were judged last.
         */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import over
         * @description In one transaction: all rows are judged again, then records and memberships are made and changed. What the file said is forgotten; which record a row became stays. Rows with errors and rows that look like something have to be decided about first.
         */
        post: operations["Imports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back
         * @description In one transaction: records that it made are deleted, fields that it changed are as they were. Refused as long as anything was built on what it wrote; builtOn says on which record, and where.
         */
        post: operations["Imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description With e-mail and password. Every refusal reads the same. After several failures further tries have to wait (429).
         */
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the access token
         * @description Exchanges the refresh token, of the body or of the cookie, for the next one. A token used before the last one ends the session.
         */
        post: operations["Auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of the access token at once, and clears the cookie.
         */
        delete: operations["Auth_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a password with a link
         * @description For new accounts and forgotten passwords. Uses the link up and ends all sessions of the account.
         */
        put: operations["Auth_setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I?
         * @description The account, its person, seats and affiliations of today, and what they permit.
         */
        get: operations["Me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Ends all other sessions of the account at once. A wrong present password slows further tries.
         */
        put: operations["Me_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for me today?
         * @description In one call, each list with its first 10 rows and how many there are, as the lists themselves give them: what I owe, my next meetings, minutes and objections that wait for me; where I read reports, what is left undone in those groups; for staff, what they have to confirm.
         */
        get: operations["Today_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a merge would do
         * @description Which value wins field by field, what comes along, what collides and by which rule, and what stands in the way. Changes nothing. 404 where one of the two is not there.
         */
        get: operations["Merging_previewOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another organisation into this one
         * @description In one transaction: everything that refers to `with` refers to this one, which gets the values that were chosen; `with` is no more, and its id answers 308 from then on, with the address of this one. It is final. What approved minutes say stays as it is. If-Match is of the record that stays, withVersion of the other. Coordinators and alliance leads; where one of them has an account or leads a group, alliance leads alone. What stands in the way is named (409 merge_blocked, reasons).
         */
        post: operations["Merging_mergeOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a merge would do
         * @description Which value wins field by field, what comes along, what collides and by which rule, and what stands in the way. Changes nothing. 404 where one of the two is not there.
         */
        get: operations["Merging_previewPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another person into this one
         * @description In one transaction: everything that refers to `with` refers to this one, which gets the values that were chosen; `with` is no more, and its id answers 308 from then on, with the address of this one. It is final. What approved minutes say stays as it is. If-Match is of the record that stays, withVersion of the other. Coordinators and alliance leads; where one of them has an account or leads a group, alliance leads alone. What stands in the way is named (409 merge_blocked, reasons).
         */
        post: operations["Merging_mergePersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Who may sign in, with roles.
         */
        get: operations["Accounts_list"];
        put?: never;
        /**
         * Add an account
         * @description It has no password yet: make a link with which its owner sets one.
         */
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description Without its password, which nobody can read.
         */
        get: operations["Accounts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Disabling signs it out everywhere at once. The last alliance lead can be neither disabled nor demoted.
         */
        patch: operations["Accounts_patch"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/password-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a password link
         * @description Shown this once, good once, for 24 hours; earlier links of the account lose their force.
         */
        post: operations["Accounts_makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Those not revoked, without the keys themselves.
         */
        get: operations["ApiKeys_list"];
        put?: never;
        /**
         * Make an API key
         * @description For scripts and other front ends. It acts as itself and outlives who made it.
         */
        post: operations["ApiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description At once and for good; its past deeds keep its name.
         */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Who changed what, newest first. Sign-ins are not in it, secrets never.
         */
        get: operations["AuditEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LiveResponse: {
            /**
             * @description The process answers.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        ReadyResponse: {
            /**
             * @description The database answers and its schema is up to date.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Which engine holds the data. The embedded one is used by one process at a time and does not survive power loss.
             * @example server
             * @enum {string}
             */
            database: "server" | "embedded";
        };
        DemoAccountResponse: {
            /**
             * Format: idn-email
             * @description To sign in with.
             * @example stem.lead@alliance.example
             */
            email: string;
            /**
             * @description Its role in the whole alliance; null for leads of groups and members.
             * @example coordinator
             * @enum {string|null}
             */
            role: "alliance_lead" | "coordinator" | "observer" | null;
        };
        DemoResponse: {
            /** @description Whom one can sign in as, by role and address. */
            accounts: components["schemas"]["DemoAccountResponse"][];
        };
        AllianceResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What it is called.
             * @example Jenaer Allianz für Fachkräfte
             */
            name: string;
            /**
             * @description The one colour of its screens, as #rrggbb; null: the software's own. White text on it has a contrast of at least 4.5:1.
             * @example #1a5fb4
             */
            accentColour: string | null;
            /**
             * @description In which its days begin (IANA).
             * @example Europe/Berlin
             */
            timeZone: string;
            /** @description Where the server runs the demo: its accounts, without the password, which the operator knows. Else null. */
            demo: components["schemas"]["DemoResponse"] | null;
        };
        PatchAllianceRequest: {
            /**
             * @description What it is called.
             * @example Jenaer Allianz für Fachkräfte
             */
            name?: string;
            /**
             * @description The one colour of its screens, as #rrggbb; null: the software's own. White text on it has a contrast of at least 4.5:1.
             * @example #1a5fb4
             */
            accentColour?: string | null;
        };
        LocalNameResponse: {
            /**
             * @description German.
             * @example MINT-Bildung
             */
            de: string;
            /**
             * @description English.
             * @example STEM education
             */
            en: string;
        };
        SectorResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description Code; it never changes.
             * @example business
             */
            code: string;
            /** @description Name for people. */
            name: components["schemas"]["LocalNameResponse"];
            /**
             * @description Place in lists.
             * @example 1
             */
            position: number;
            /**
             * Format: date-time
             * @description Since when no organisation gets it any more (UTC); null while it is in use.
             * @example null
             */
            retiredAt: string | null;
        };
        PageInfo: {
            /**
             * @description Cursor of the next page; null at the end.
             * @example null
             */
            nextCursor: string | null;
        };
        SectorPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["SectorResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        LocalNameRequest: {
            /**
             * @description German.
             * @example MINT-Bildung
             */
            de: string;
            /**
             * @description English.
             * @example STEM education
             */
            en: string;
        };
        CreateSectorRequest: {
            /**
             * @description By which organisations and figures name it. It never changes and is never given again.
             * @example social_economy
             */
            code: string;
            /** @description Name for people. */
            name: components["schemas"]["LocalNameRequest"];
        };
        PatchLocalNameRequest: {
            /**
             * @description German.
             * @example MINT-Bildung
             */
            de?: string;
            /**
             * @description English.
             * @example STEM education
             */
            en?: string;
        };
        PatchSectorRequest: {
            /** @description Name for people, in one language or both. */
            name?: components["schemas"]["PatchLocalNameRequest"];
            /**
             * @description true: no organisation gets it any more, those that have it keep it; false takes it into use again.
             * @example true
             */
            retired?: boolean;
        };
        CurrentMembershipResponse: {
            /**
             * @description Standing today: "ended" from endedOn on.
             * @example active
             * @enum {string}
             */
            state: "prospective" | "active" | "suspended" | "ended";
            /**
             * Format: date
             * @description Day of joining.
             * @example 2021-04-01
             */
            joinedOn: string | null;
            /**
             * Format: date
             * @description First day after the membership; may lie ahead.
             * @example null
             */
            endedOn: string | null;
            /**
             * Format: uuid
             * @description The membership.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
        };
        OrganisationResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description Full name.
             * @example Saaletal Optik GmbH
             */
            name: string;
            /**
             * @description Short name, as people say it.
             * @example Saaletal Optik
             */
            shortName: string | null;
            /**
             * @description Sector by its code (GET /sectors).
             * @example business
             */
            sectorCode: string;
            /**
             * Format: iri
             * @description Website.
             * @example https://saaletal-optik.example
             */
            website: string | null;
            /**
             * @description Street and number.
             * @example Am Planetarium 1
             */
            street: string | null;
            /**
             * @description Postal code.
             * @example 07743
             */
            postalCode: string | null;
            /**
             * @description Town.
             * @example Jena
             */
            city: string | null;
            /**
             * @description Country (ISO 3166-1 alpha-2); where absent as it is made, `DE`.
             * @example DE
             */
            country: string;
            /**
             * @description Number of employees.
             * @example 50-249
             * @enum {string|null}
             */
            sizeBand: "1-9" | "10-49" | "50-249" | "250+" | null;
            /**
             * @description What the organisation does.
             * @example Baut Mikroskope.
             */
            description: string | null;
            /**
             * @description What it knows and can offer; where absent as it is made, `[]`.
             * @example [
             *       "Ausbildung"
             *     ]
             */
            expertise: string[];
            /**
             * Format: idn-email
             * @description General e-mail address. Absent where you may not read it.
             * @example kontakt@saaletal-optik.example
             */
            email?: string | null;
            /**
             * @description General telephone number. Absent where you may not read it.
             * @example +49 3641 55501
             */
            phone?: string | null;
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there. Absent where you may not read it.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Whether it appears in the public list; where absent as it is made, `false`. Absent where you may not read it.
             * @example true
             */
            listedPublicly?: boolean;
            /**
             * @description Note for staff only. Absent where you may not read it.
             * @example Ruft lieber an.
             */
            internalNote?: string | null;
            /** @description The newest membership, null where there never was one. Absent where you may not read it. */
            membership?: components["schemas"]["CurrentMembershipResponse"] | null;
            /**
             * @description What you may change now: the fields of PATCH, and `memberships` where another one can be opened (POST /organisations/{id}/memberships). Absent in lists.
             * @example [
             *       "name",
             *       "website",
             *       "description"
             *     ]
             */
            changeable?: ("name" | "shortName" | "sectorCode" | "website" | "street" | "postalCode" | "city" | "country" | "sizeBand" | "description" | "expertise" | "email" | "phone" | "tags" | "listedPublicly" | "internalNote" | "memberships")[];
        };
        OrganisationPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["OrganisationResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateOrganisationRequest: {
            /**
             * @description Full name.
             * @example Saaletal Optik GmbH
             */
            name: string;
            /**
             * @description Short name, as people say it.
             * @example Saaletal Optik
             */
            shortName?: string | null;
            /**
             * @description Sector by its code (GET /sectors).
             * @example business
             */
            sectorCode: string;
            /**
             * Format: iri
             * @description Website.
             * @example https://saaletal-optik.example
             */
            website?: string | null;
            /**
             * @description Street and number.
             * @example Am Planetarium 1
             */
            street?: string | null;
            /**
             * @description Postal code.
             * @example 07743
             */
            postalCode?: string | null;
            /**
             * @description Town.
             * @example Jena
             */
            city?: string | null;
            /**
             * @description Country (ISO 3166-1 alpha-2); where absent as it is made, `DE`.
             * @example DE
             */
            country?: string;
            /**
             * @description Number of employees.
             * @example 50-249
             * @enum {string|null}
             */
            sizeBand?: "1-9" | "10-49" | "50-249" | "250+" | null;
            /**
             * @description What the organisation does.
             * @example Baut Mikroskope.
             */
            description?: string | null;
            /**
             * @description What it knows and can offer; where absent as it is made, `[]`.
             * @example [
             *       "Ausbildung"
             *     ]
             */
            expertise?: string[];
            /**
             * Format: idn-email
             * @description General e-mail address.
             * @example kontakt@saaletal-optik.example
             */
            email?: string | null;
            /**
             * @description General telephone number.
             * @example +49 3641 55501
             */
            phone?: string | null;
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Whether it appears in the public list; where absent as it is made, `false`.
             * @example true
             */
            listedPublicly?: boolean;
            /**
             * @description Note for staff only.
             * @example Ruft lieber an.
             */
            internalNote?: string | null;
            /**
             * @description Whether it is made although it looks like another organisation (`possible_duplicate`); where absent, `false`.
             * @example false
             */
            allowDuplicate?: boolean;
        };
        PatchOrganisationRequest: {
            /**
             * @description Full name.
             * @example Saaletal Optik GmbH
             */
            name?: string;
            /**
             * @description Short name, as people say it.
             * @example Saaletal Optik
             */
            shortName?: string | null;
            /**
             * @description Sector by its code (GET /sectors).
             * @example business
             */
            sectorCode?: string;
            /**
             * Format: iri
             * @description Website.
             * @example https://saaletal-optik.example
             */
            website?: string | null;
            /**
             * @description Street and number.
             * @example Am Planetarium 1
             */
            street?: string | null;
            /**
             * @description Postal code.
             * @example 07743
             */
            postalCode?: string | null;
            /**
             * @description Town.
             * @example Jena
             */
            city?: string | null;
            /**
             * @description Country (ISO 3166-1 alpha-2); where absent as it is made, `DE`.
             * @example DE
             */
            country?: string;
            /**
             * @description Number of employees.
             * @example 50-249
             * @enum {string|null}
             */
            sizeBand?: "1-9" | "10-49" | "50-249" | "250+" | null;
            /**
             * @description What the organisation does.
             * @example Baut Mikroskope.
             */
            description?: string | null;
            /**
             * @description What it knows and can offer; where absent as it is made, `[]`.
             * @example [
             *       "Ausbildung"
             *     ]
             */
            expertise?: string[];
            /**
             * Format: idn-email
             * @description General e-mail address.
             * @example kontakt@saaletal-optik.example
             */
            email?: string | null;
            /**
             * @description General telephone number.
             * @example +49 3641 55501
             */
            phone?: string | null;
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Whether it appears in the public list; where absent as it is made, `false`.
             * @example true
             */
            listedPublicly?: boolean;
            /**
             * @description Note for staff only.
             * @example Ruft lieber an.
             */
            internalNote?: string | null;
        };
        MembershipResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description Standing today: "ended" from endedOn on.
             * @example active
             * @enum {string}
             */
            state: "prospective" | "active" | "suspended" | "ended";
            /**
             * Format: date
             * @description Day of joining.
             * @example 2021-04-01
             */
            joinedOn: string | null;
            /**
             * Format: date
             * @description First day after the membership; may lie ahead.
             * @example null
             */
            endedOn: string | null;
            /**
             * Format: uuid
             * @description Whose membership it is.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            organisationId: string;
            /**
             * @description Why it ended.
             * @example null
             */
            endReason: string | null;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /memberships/{id}/…).
             * @example [
             *       "suspension",
             *       "ending"
             *     ]
             */
            openSteps: ("activation" | "suspension" | "ending")[];
        };
        ActivationRequest: {
            /**
             * Format: date
             * @description Day of joining, on first activation only; today where absent.
             * @example 2026-04-01
             */
            joinedOn?: string;
        };
        EndingRequest: {
            /**
             * Format: date
             * @description First day that no longer counts; may lie ahead; today where absent.
             * @example 2027-01-01
             */
            endedOn?: string;
            /**
             * @description Why it ends.
             * @example Standort geschlossen
             */
            endReason?: string | null;
        };
        AffiliationResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The organisation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            organisationId: string;
            /**
             * @description What the person does there.
             * @example Personalleitung
             */
            function: string | null;
            /**
             * Format: idn-email
             * @description E-mail address at work. Absent where you may not read it.
             * @example a.beispiel@optik.example
             */
            email?: string | null;
            /**
             * @description Telephone number at work. Absent where you may not read it.
             * @example +49 3641 55503
             */
            phone?: string | null;
            /**
             * @description Whether the alliance turns to this person first; one per organisation at a time; where absent as it is made, `false`.
             * @example false
             */
            isPrimaryContact: boolean;
            /**
             * Format: date
             * @description First day; today where absent.
             * @example 2024-10-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate: string | null;
            /**
             * Format: uuid
             * @description The person.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            personId: string;
            /**
             * @description Name of the organisation.
             * @example Saaletal Optik GmbH
             */
            organisationName: string;
            /**
             * @description Whether it counts today: its term has today, and it is confirmed.
             * @example true
             */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description When staff confirmed it (UTC); until then it counts nowhere.
             * @example 2026-03-02T15:04:05.678Z
             */
            confirmedAt: string | null;
            /**
             * @description The fields of PATCH that you may change now; a primary contact moves the endDate of others to an earlier day only. Absent in lists.
             * @example [
             *       "function",
             *       "email",
             *       "phone"
             *     ]
             */
            changeable?: ("function" | "email" | "phone" | "isPrimaryContact" | "startDate" | "endDate" | "handOver" | "confirmed")[];
        };
        PersonResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description Form of address.
             * @example Frau
             */
            formOfAddress: string | null;
            /**
             * @description Academic title.
             * @example Dr.
             */
            academicTitle: string | null;
            /**
             * @description Given name.
             * @example Ada
             */
            givenName: string;
            /**
             * @description Affix of the family name.
             * @example von
             */
            nameAffix: string | null;
            /**
             * @description Family name, without affix.
             * @example Beispiel
             */
            familyName: string;
            /**
             * Format: idn-email
             * @description Private e-mail address, used where no affiliation gives one. Absent where you may not read it.
             * @example ada@beispiel.example
             */
            email?: string | null;
            /**
             * @description Private telephone number, used where no affiliation gives one. Absent where you may not read it.
             * @example +49 3641 55502
             */
            phone?: string | null;
            /**
             * @description Language in which the person is written to; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            language: "de" | "en";
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there. Absent where you may not read it.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Note for staff only. Absent where you may not read it.
             * @example Im Mai nicht erreichbar.
             */
            internalNote?: string | null;
            /** @description All affiliations, the newest first. */
            affiliations: components["schemas"]["AffiliationResponse"][];
            /**
             * @description What you may change now: the fields of PATCH, and `affiliations` where you may add one (POST /persons/{id}/affiliations), as primary contact with your own organisations. Absent in lists.
             * @example [
             *       "email",
             *       "phone"
             *     ]
             */
            changeable?: ("formOfAddress" | "academicTitle" | "givenName" | "nameAffix" | "familyName" | "email" | "phone" | "language" | "tags" | "internalNote" | "affiliations")[];
        };
        PersonPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["PersonResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreatePersonRequest: {
            /**
             * @description Form of address.
             * @example Frau
             */
            formOfAddress?: string | null;
            /**
             * @description Academic title.
             * @example Dr.
             */
            academicTitle?: string | null;
            /**
             * @description Given name.
             * @example Ada
             */
            givenName: string;
            /**
             * @description Affix of the family name.
             * @example von
             */
            nameAffix?: string | null;
            /**
             * @description Family name, without affix.
             * @example Beispiel
             */
            familyName: string;
            /**
             * Format: idn-email
             * @description Private e-mail address, used where no affiliation gives one.
             * @example ada@beispiel.example
             */
            email?: string | null;
            /**
             * @description Private telephone number, used where no affiliation gives one.
             * @example +49 3641 55502
             */
            phone?: string | null;
            /**
             * @description Language in which the person is written to; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            language?: "de" | "en";
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Note for staff only.
             * @example Im Mai nicht erreichbar.
             */
            internalNote?: string | null;
            /**
             * @description Whether it is made although it looks like another person (`possible_duplicate`); where absent, `false`.
             * @example false
             */
            allowDuplicate?: boolean;
        };
        PatchPersonRequest: {
            /**
             * @description Form of address.
             * @example Frau
             */
            formOfAddress?: string | null;
            /**
             * @description Academic title.
             * @example Dr.
             */
            academicTitle?: string | null;
            /**
             * @description Given name.
             * @example Ada
             */
            givenName?: string;
            /**
             * @description Affix of the family name.
             * @example von
             */
            nameAffix?: string | null;
            /**
             * @description Family name, without affix.
             * @example Beispiel
             */
            familyName?: string;
            /**
             * Format: idn-email
             * @description Private e-mail address, used where no affiliation gives one.
             * @example ada@beispiel.example
             */
            email?: string | null;
            /**
             * @description Private telephone number, used where no affiliation gives one.
             * @example +49 3641 55502
             */
            phone?: string | null;
            /**
             * @description Language in which the person is written to; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            language?: "de" | "en";
            /**
             * @description Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.
             * @example [
             *       "ausbildet"
             *     ]
             */
            tags?: string[];
            /**
             * @description Note for staff only.
             * @example Im Mai nicht erreichbar.
             */
            internalNote?: string | null;
        };
        CreateAffiliationRequest: {
            /**
             * Format: uuid
             * @description The organisation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            organisationId: string;
            /**
             * @description What the person does there.
             * @example Personalleitung
             */
            function?: string | null;
            /**
             * Format: idn-email
             * @description E-mail address at work.
             * @example a.beispiel@optik.example
             */
            email?: string | null;
            /**
             * @description Telephone number at work.
             * @example +49 3641 55503
             */
            phone?: string | null;
            /**
             * @description Whether the alliance turns to this person first; one per organisation at a time; where absent as it is made, `false`.
             * @example false
             */
            isPrimaryContact?: boolean;
            /**
             * Format: date
             * @description First day; today where absent.
             * @example 2024-10-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate?: string | null;
        };
        HandOverRequest: {
            /**
             * @description Ends the seats on behalf of the organisation on the day on which the affiliation ends.
             * @example true
             */
            endSeats?: boolean;
            /**
             * Format: uuid
             * @description The person who becomes responsible for the open action items.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            actionItemsTo?: string;
            /**
             * @description Declines the meetings ahead where the person was invited, and takes the person off others.
             * @example true
             */
            withdrawFromMeetings?: boolean;
        };
        PatchAffiliationRequest: {
            /**
             * @description What the person does there.
             * @example Personalleitung
             */
            function?: string | null;
            /**
             * Format: idn-email
             * @description E-mail address at work.
             * @example a.beispiel@optik.example
             */
            email?: string | null;
            /**
             * @description Telephone number at work.
             * @example +49 3641 55503
             */
            phone?: string | null;
            /**
             * @description Whether the alliance turns to this person first; one per organisation at a time; where absent as it is made, `false`.
             * @example false
             */
            isPrimaryContact?: boolean;
            /**
             * Format: date
             * @description First day; today where absent.
             * @example 2024-10-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate?: string | null;
            /** @description With an end: how each kind of what hangs on the affiliation from then on is handed over. */
            handOver?: components["schemas"]["HandOverRequest"];
            /**
             * @description true: staff confirm the affiliation. It cannot be taken back.
             * @example true
             */
            confirmed?: boolean;
        };
        NamedOrganisationResponse: {
            /**
             * Format: uuid
             * @description The organisation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            id: string;
            /**
             * @description Full name.
             * @example Saaletal Optik GmbH
             */
            name: string;
        };
        NamedPersonResponse: {
            /**
             * Format: uuid
             * @description The person.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description How the person is named.
             * @example Dr. Ada von Beispiel
             */
            name: string;
        };
        InteractionResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What it was.
             * @example call
             * @enum {string}
             */
            kind: "note" | "call" | "visit" | "mail" | "event";
            /**
             * Format: date
             * @description The day on which it happened; not in the future.
             * @example 2026-03-12
             */
            happenedOn: string;
            /**
             * Format: uuid
             * @description The organisation with which it was: this one, a person, or both.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            organisationId: string | null;
            /**
             * Format: uuid
             * @description The person with whom it was; with an organisation: for whom it spoke.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId: string | null;
            /**
             * Format: uuid
             * @description Who of us it was, and takes the next step; where absent as it is made, who writes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5d
             */
            byPersonId: string | null;
            /**
             * @description What is to be known of it. Plain text.
             * @example Sucht zum Herbst zwei Auszubildende und will die Börse kennenlernen.
             */
            text: string;
            /**
             * @description What comes next. Other words are another step, which nobody has taken yet.
             * @example Unterlagen zur Praktikumsbörse schicken
             */
            nextStep: string | null;
            /**
             * Format: date
             * @description By when; every next step has such a day.
             * @example 2026-03-20
             */
            nextStepDueDate: string | null;
            /** @description The organisation with which it was. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description The person with whom it was. */
            person: components["schemas"]["NamedPersonResponse"] | null;
            /** @description Who of us. */
            byPerson: components["schemas"]["NamedPersonResponse"] | null;
            /**
             * Format: date-time
             * @description When the next step was said to be taken (UTC); null until then.
             * @example null
             */
            nextStepDoneAt: string | null;
            /**
             * @description Whether the next step was due before today and nobody has taken it.
             * @example false
             */
            nextStepOverdue: boolean;
            /**
             * @description The steps that are open to you now, as their routes are called.
             * @example [
             *       "completion"
             *     ]
             */
            openSteps: ("completion" | "reopening")[];
            /**
             * @description The fields that you may change. Absent in lists.
             * @example [
             *       "text",
             *       "nextStep"
             *     ]
             */
            changeable?: ("kind" | "happenedOn" | "organisationId" | "personId" | "byPersonId" | "text" | "nextStep" | "nextStepDueDate")[];
        };
        InteractionPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["InteractionResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateInteractionRequest: {
            /**
             * @description What it was.
             * @example call
             * @enum {string}
             */
            kind: "note" | "call" | "visit" | "mail" | "event";
            /**
             * Format: date
             * @description The day on which it happened; not in the future.
             * @example 2026-03-12
             */
            happenedOn: string;
            /**
             * Format: uuid
             * @description The organisation with which it was: this one, a person, or both.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description The person with whom it was; with an organisation: for whom it spoke.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description Who of us it was, and takes the next step; where absent as it is made, who writes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5d
             */
            byPersonId?: string | null;
            /**
             * @description What is to be known of it. Plain text.
             * @example Sucht zum Herbst zwei Auszubildende und will die Börse kennenlernen.
             */
            text: string;
            /**
             * @description What comes next. Other words are another step, which nobody has taken yet.
             * @example Unterlagen zur Praktikumsbörse schicken
             */
            nextStep?: string | null;
            /**
             * Format: date
             * @description By when; every next step has such a day.
             * @example 2026-03-20
             */
            nextStepDueDate?: string | null;
        };
        PatchInteractionRequest: {
            /**
             * @description What it was.
             * @example call
             * @enum {string}
             */
            kind?: "note" | "call" | "visit" | "mail" | "event";
            /**
             * Format: date
             * @description The day on which it happened; not in the future.
             * @example 2026-03-12
             */
            happenedOn?: string;
            /**
             * Format: uuid
             * @description The organisation with which it was: this one, a person, or both.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description The person with whom it was; with an organisation: for whom it spoke.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description Who of us it was, and takes the next step; where absent as it is made, who writes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5d
             */
            byPersonId?: string | null;
            /**
             * @description What is to be known of it. Plain text.
             * @example Sucht zum Herbst zwei Auszubildende und will die Börse kennenlernen.
             */
            text?: string;
            /**
             * @description What comes next. Other words are another step, which nobody has taken yet.
             * @example Unterlagen zur Praktikumsbörse schicken
             */
            nextStep?: string | null;
            /**
             * Format: date
             * @description By when; every next step has such a day.
             * @example 2026-03-20
             */
            nextStepDueDate?: string | null;
        };
        AgendaTemplateEntry: {
            /**
             * @description What it is about.
             * @example Genehmigung des letzten Protokolls
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example decision
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 5
             */
            durationMinutes?: number | null;
            /**
             * @description Whether the meeting is to approve the group's last minutes under it: it is linked to them, and left out where there are none; where absent, `false`.
             * @example true
             */
            approvesLastMinutes?: boolean;
        };
        SteeringGroupResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a0000-0000-7000-8000-000000000012
             */
            id: string;
            /**
             * @description A steering group, or the plenary, which stands for the whole alliance.
             * @example steering
             * @enum {string}
             */
            kind: "steering" | "plenary";
            /**
             * @description Raised by every change; part of the ETag. Absent where you may not read it.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made (UTC). Absent where you may not read it.
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC). Absent where you may not read it.
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt?: string;
            /**
             * @description Name in addresses, instead of the id. It never changes.
             * @example stem-education
             */
            slug: string;
            /**
             * @description Begins the numbers of its decisions (MINT-2026-03). Fixed once one was given. Absent where you may not read it.
             * @example MINT
             */
            numberPrefix?: string;
            /** @description Name for people. */
            name: components["schemas"]["LocalNameRequest"];
            /**
             * @description What the group is asked to do. Absent where you may not read it.
             * @example Mehr Jugendliche für MINT-Berufe gewinnen.
             */
            mandate?: string | null;
            /**
             * @description How often it meets: a recurrence rule (RFC 5545) in local wall time, of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, that comes true some day. Absent where you may not read it.
             * @example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU
             */
            rhythm?: string | null;
            /**
             * @description Days for which its minutes stay in review at least; where absent as it is made, `0`. Absent where you may not read it.
             * @example 7
             */
            reviewDays?: number;
            /** @description With what its agendas begin. null: with the approval of the last minutes; an empty list: with nothing. Absent where you may not read it. */
            agendaTemplate?: components["schemas"]["AgendaTemplateEntry"][] | null;
            /**
             * Format: date
             * @description First day of the group. Absent where you may not read it.
             * @example 2026-04-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts. Absent where you may not read it.
             * @example null
             */
            endDate?: string | null;
            /**
             * @description The fields of PATCH that you may change now (numberPrefix until its first use). Absent in lists, and where you read its name alone.
             * @example [
             *       "mandate",
             *       "agendaTemplate"
             *     ]
             */
            changeable?: ("numberPrefix" | "mandate" | "rhythm" | "reviewDays" | "agendaTemplate" | "startDate" | "endDate" | "name")[];
        };
        SteeringGroupPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["SteeringGroupResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateSteeringGroupRequest: {
            /**
             * @description Name in addresses, instead of the id. It never changes.
             * @example stem-education
             */
            slug: string;
            /**
             * @description Begins the numbers of its decisions (MINT-2026-03). Fixed once one was given.
             * @example MINT
             */
            numberPrefix: string;
            /** @description Name for people. */
            name: components["schemas"]["LocalNameRequest"];
            /**
             * @description What the group is asked to do.
             * @example Mehr Jugendliche für MINT-Berufe gewinnen.
             */
            mandate?: string | null;
            /**
             * @description How often it meets: a recurrence rule (RFC 5545) in local wall time, of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, that comes true some day.
             * @example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU
             */
            rhythm?: string | null;
            /**
             * @description Days for which its minutes stay in review at least; where absent as it is made, `0`.
             * @example 7
             */
            reviewDays?: number;
            /** @description With what its agendas begin. null: with the approval of the last minutes; an empty list: with nothing. */
            agendaTemplate?: components["schemas"]["AgendaTemplateEntry"][] | null;
            /**
             * Format: date
             * @description First day of the group.
             * @example 2026-04-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts.
             * @example null
             */
            endDate?: string | null;
        };
        SeatResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The steering group.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /** @description Who sits in the group. */
            person: components["schemas"]["NamedPersonResponse"];
            /** @description For which organisation. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /**
             * @description Lead and deputy run the group.
             * @example member
             * @enum {string}
             */
            role: "lead" | "deputy" | "member" | "guest";
            /**
             * @description Whether the person votes.
             * @example true
             */
            hasVote: boolean;
            /**
             * Format: date
             * @description First day.
             * @example 2026-04-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate: string | null;
            /**
             * Format: date-time
             * @description When staff confirmed it (UTC); until then it opens no contact data.
             * @example 2026-03-02T15:04:05.678Z
             */
            confirmedAt: string | null;
            /**
             * @description The fields of PATCH that you may change now. Of role, lead and deputy are staff’s to give; nobody prolongs his own lead seat.
             * @example [
             *       "hasVote",
             *       "endDate"
             *     ]
             */
            changeable: ("role" | "onBehalfOfOrganisationId" | "from" | "hasVote" | "endDate" | "confirmed")[];
        };
        GapSeatResponse: {
            /**
             * Format: uuid
             * @description The seat.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description What the person is in the group.
             * @example member
             * @enum {string}
             */
            role: "lead" | "deputy" | "member" | "guest";
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example 2026-04-01
             */
            endDate: string | null;
            /** @description Who sits there. */
            person: components["schemas"]["NamedPersonResponse"];
            /** @description For which organisation. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
        };
        GapResponse: {
            /**
             * @description no_lead, no_deputy: nobody has such a seat; not_affiliated: the person of the seat does not work for its organisation, as far as staff know; not_in_alliance: that organisation's membership has ended; ending: the seat ends within 30 days, and nobody follows (of leads and deputies in that role, of members for that organisation).
             * @example no_deputy
             * @enum {string}
             */
            kind: "no_lead" | "no_deputy" | "not_affiliated" | "not_in_alliance" | "ending";
            /** @description The seat; null where it is the lead or deputy that is missing. */
            seat: components["schemas"]["GapSeatResponse"] | null;
        };
        WholeSteeringGroupResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a0000-0000-7000-8000-000000000012
             */
            id: string;
            /**
             * @description A steering group, or the plenary, which stands for the whole alliance.
             * @example steering
             * @enum {string}
             */
            kind: "steering" | "plenary";
            /**
             * @description Raised by every change; part of the ETag. Absent where you may not read it.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made (UTC). Absent where you may not read it.
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC). Absent where you may not read it.
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt?: string;
            /**
             * @description Name in addresses, instead of the id. It never changes.
             * @example stem-education
             */
            slug: string;
            /**
             * @description Begins the numbers of its decisions (MINT-2026-03). Fixed once one was given. Absent where you may not read it.
             * @example MINT
             */
            numberPrefix?: string;
            /** @description Name for people. */
            name: components["schemas"]["LocalNameRequest"];
            /**
             * @description What the group is asked to do. Absent where you may not read it.
             * @example Mehr Jugendliche für MINT-Berufe gewinnen.
             */
            mandate?: string | null;
            /**
             * @description How often it meets: a recurrence rule (RFC 5545) in local wall time, of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, that comes true some day. Absent where you may not read it.
             * @example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU
             */
            rhythm?: string | null;
            /**
             * @description Days for which its minutes stay in review at least; where absent as it is made, `0`. Absent where you may not read it.
             * @example 7
             */
            reviewDays?: number;
            /** @description With what its agendas begin. null: with the approval of the last minutes; an empty list: with nothing. Absent where you may not read it. */
            agendaTemplate?: components["schemas"]["AgendaTemplateEntry"][] | null;
            /**
             * Format: date
             * @description First day of the group. Absent where you may not read it.
             * @example 2026-04-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts. Absent where you may not read it.
             * @example null
             */
            endDate?: string | null;
            /**
             * @description The fields of PATCH that you may change now (numberPrefix until its first use). Absent in lists, and where you read its name alone.
             * @example [
             *       "mandate",
             *       "agendaTemplate"
             *     ]
             */
            changeable?: ("numberPrefix" | "mandate" | "rhythm" | "reviewDays" | "agendaTemplate" | "startDate" | "endDate" | "name")[];
            /** @description The seats that are not over, those to come too: leads first, then by name. Absent where you may not read them. */
            seats?: components["schemas"]["SeatResponse"][];
            /** @description What it lacks today, the most pressing first. Absent where you may not read its seats. */
            gaps?: components["schemas"]["GapResponse"][];
        };
        PatchSteeringGroupRequest: {
            /**
             * @description Begins the numbers of its decisions (MINT-2026-03). Fixed once one was given.
             * @example MINT
             */
            numberPrefix?: string;
            /**
             * @description What the group is asked to do.
             * @example Mehr Jugendliche für MINT-Berufe gewinnen.
             */
            mandate?: string | null;
            /**
             * @description How often it meets: a recurrence rule (RFC 5545) in local wall time, of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, that comes true some day.
             * @example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU
             */
            rhythm?: string | null;
            /**
             * @description Days for which its minutes stay in review at least; where absent as it is made, `0`.
             * @example 7
             */
            reviewDays?: number;
            /** @description With what its agendas begin. null: with the approval of the last minutes; an empty list: with nothing. */
            agendaTemplate?: components["schemas"]["AgendaTemplateEntry"][] | null;
            /**
             * Format: date
             * @description First day of the group.
             * @example 2026-04-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts.
             * @example null
             */
            endDate?: string | null;
            /** @description Name for people, in one language or both. */
            name?: components["schemas"]["PatchLocalNameRequest"];
        };
        SeatPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["SeatResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateSeatRequest: {
            /**
             * Format: uuid
             * @description Who sits in the group.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId: string;
            /**
             * Format: uuid
             * @description For which organisation. On the first day of the seat the person works for it, and its membership has not ended (prospective, active or suspended).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            onBehalfOfOrganisationId: string;
            /**
             * @description Lead and deputy run the group; staff alone give these, and nobody to himself.
             * @example member
             * @enum {string}
             */
            role: "lead" | "deputy" | "member" | "guest";
            /**
             * @description Whether the person votes. Guests have no vote; lead, deputy and members have one where absent.
             * @example true
             */
            hasVote?: boolean;
            /**
             * Format: date
             * @description First day; today where absent.
             * @example 2026-04-01
             */
            startDate?: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate?: string | null;
        };
        PatchSeatRequest: {
            /**
             * @description Another role: ends this seat and opens another, which is the answer.
             * @example deputy
             * @enum {string}
             */
            role?: "lead" | "deputy" | "member" | "guest";
            /**
             * Format: uuid
             * @description Another organisation: ends this seat and opens another, which is the answer.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            onBehalfOfOrganisationId?: string;
            /**
             * Format: date
             * @description With another role or organisation: first day of the new seat, within the term of this one; today where absent.
             * @example 2026-04-01
             */
            from?: string;
            /**
             * @description Whether the person votes. Guests have no vote; lead, deputy and members have one where absent.
             * @example true
             */
            hasVote?: boolean;
            /**
             * Format: date
             * @description First day that no longer counts; of the new seat where there is one. A lead that prolongs a seat leaves it unconfirmed.
             * @example 2027-01-01
             */
            endDate?: string | null;
            /**
             * @description true: staff confirm the seat. It cannot be taken back.
             * @example true
             */
            confirmed?: boolean;
        };
        NamedGroupResponse: {
            /**
             * Format: uuid
             * @description The group.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            id: string;
            /**
             * @description Its name in addresses.
             * @example stem-education
             */
            slug: string;
            /** @description Its name for people. */
            name: components["schemas"]["LocalNameResponse"];
        };
        MeetingCountsResponse: {
            /**
             * @description Participations that were sent an invitation.
             * @example 12
             */
            invited: number;
            /**
             * @description Who accepted.
             * @example 8
             */
            accepted: number;
            /**
             * @description Who declined.
             * @example 2
             */
            declined: number;
        };
        MeetingRowResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The convening group; never changes.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description An annual session only in the plenary; never changes; where absent, `regular`.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location: string | null;
            /**
             * Format: iri
             * @description Address of the video call. Absent where you may not read it.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
            /** @description The convening group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description How far it is.
             * @example invited
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
            /**
             * Format: date-time
             * @description When it began (UTC).
             * @example null
             */
            actualStart: string | null;
            /**
             * Format: date-time
             * @description When it ended (UTC).
             * @example null
             */
            actualEnd: string | null;
            /**
             * @description Why it was cancelled.
             * @example null
             */
            cancelReason: string | null;
            /**
             * @description Names the meeting in calendars (iCalendar UID).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            icsUid: string;
            /**
             * @description Raised when time or place changes, and by the cancellation (iCalendar SEQUENCE).
             * @example 0
             */
            icsSequence: number;
            /**
             * @description Held, and nobody has begun its minutes. Absent where you may not read drafts of minutes.
             * @example false
             */
            minutesMissing?: boolean;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /meetings/{id}/…); `minutes` begins the minutes.
             * @example [
             *       "opening",
             *       "cancellation"
             *     ]
             */
            openSteps: ("scheduling" | "invitation" | "opening" | "closing" | "cancellation" | "minutes")[];
            /** @description Invitations and answers, of the participations that you may read. */
            counts: components["schemas"]["MeetingCountsResponse"];
            /**
             * @description State of the minutes; null where there are none, or none yet that you may read.
             * @example approved
             * @enum {string|null}
             */
            minutesState: "draft" | "in_review" | "approved" | "published" | null;
        };
        MeetingPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["MeetingRowResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateMeetingRequest: {
            /**
             * Format: uuid
             * @description The convening group; never changes.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description An annual session only in the plenary; never changes; where absent, `regular`.
             * @example regular
             * @enum {string}
             */
            kind?: "regular" | "annual_session";
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location?: string | null;
            /**
             * Format: iri
             * @description Address of the video call.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
        };
        MeetingAgendaItemResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId: string;
            /**
             * @description Place on the agenda, from 1 on.
             * @example 1
             */
            position: number;
            /**
             * @description What it is about.
             * @example Praktikumswoche 2026
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes: number | null;
            /**
             * Format: uuid
             * @description Person who presents it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            presenterPersonId: string | null;
            /**
             * @description Name of that person, as it is shown.
             * @example Dr. Ada Beispiel
             */
            presenterName: string | null;
            /**
             * Format: uuid
             * @description Topic that it goes on with.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId: string | null;
            /**
             * Format: uuid
             * @description Item of an earlier meeting that was carried over.
             * @example null
             */
            carriedOverFromId: string | null;
            /**
             * @description How often its topic had been carried over, up to this meeting; 0 without a topic.
             * @example 2
             */
            carryCount: number;
            /**
             * @description Whether that is the third carry-over or a later one.
             * @example false
             */
            isLongCarried: boolean;
            /**
             * Format: uuid
             * @description The minutes that the meeting is to approve under this item; it came from the agenda template.
             * @example null
             */
            approvesMinutesId: string | null;
            /**
             * @description Whether it is shown to the public once the minutes are published.
             * @example false
             */
            isPublic: boolean;
            /**
             * @description Whether the meeting came to it. Absent where you may not read the minutes.
             * @example true
             */
            wasDiscussed?: boolean;
            /**
             * @description Markdown of the minutes under this item. Absent where you may not read the minutes.
             * @example Die Schulen melden 40 Plätze.
             */
            notes?: string | null;
            /** @description Its decisions, which stand in full under decisions. Absent where you may not read what the minutes say. */
            decisionIds?: string[];
            /** @description The tasks born here, which stand in full under actionItems. Absent where you may not read what the minutes say. */
            actionItemIds?: string[];
        };
        ParticipationResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description Who takes part; null for a guest.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId: string | null;
            /**
             * @description Name of the person or guest, as it is shown.
             * @example Dr. Ada Beispiel
             */
            name: string;
            /**
             * @description Name of a guest; null for a person.
             * @example null
             */
            guestName: string | null;
            /**
             * Format: idn-email
             * @description E-mail address of a guest. Absent where you may not read contact data of this meeting.
             * @example null
             */
            guestEmail?: string | null;
            /**
             * @description Part in the meeting.
             * @example participant
             * @enum {string}
             */
            meetingRole: "chair" | "minute_taker" | "presenter" | "participant" | "guest";
            /**
             * @description Answer to the invitation.
             * @example accepted
             * @enum {string}
             */
            rsvp: "needs_action" | "accepted" | "tentative" | "declined" | "delegated";
            /**
             * Format: date-time
             * @description When it was answered (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            rsvpAt: string | null;
            /**
             * Format: uuid
             * @description Account that wrote the answer down; null for an API key.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            rsvpRecordedBy: string | null;
            /**
             * Format: date-time
             * @description When the invitation went out (UTC); null where it did not yet.
             * @example 2026-03-02T15:04:05.678Z
             */
            invitedAt: string | null;
            /**
             * @description Who was there. Others' is absent where you may not read the minutes.
             * @example present
             * @enum {string}
             */
            attendance?: "unknown" | "present" | "partial" | "excused" | "absent";
            /**
             * Format: uuid
             * @description Person in whose place this one takes part.
             * @example null
             */
            substituteForPersonId: string | null;
            /**
             * Format: uuid
             * @description Organisation stood for, as it was when the meeting opened; null before.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            organisationId: string | null;
            /**
             * @description Its name when the meeting opened.
             * @example Saaletal Optik GmbH
             */
            organisationName: string | null;
            /**
             * @description Its sector when the meeting opened.
             * @example business
             */
            sectorCode: string | null;
            /**
             * @description Function there when the meeting opened.
             * @example Ausbildungsleiterin
             */
            function: string | null;
        };
        MeetingMinutesResponse: {
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description How far they are.
             * @example draft
             * @enum {string}
             */
            state: "draft" | "in_review" | "approved" | "published";
            /**
             * @description Version of the record, for its ETag.
             * @example 1
             */
            version: number;
        };
        DecisionResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The agenda item under which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string;
            /**
             * Format: uuid
             * @description The group that decides.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description Number per group and year, given when the minutes are approved to what was adopted or rejected.
             * @example MINT-2026-03
             */
            number: string | null;
            /**
             * @description The wording.
             * @example Die Schnupperwoche findet in allen vier Schulen statt.
             */
            text: string;
            /**
             * @description What became of it; final once the minutes are approved.
             * @example adopted
             * @enum {string}
             */
            result: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description Votes in favour; null where nobody voted.
             * @example 9
             */
            votesYes: number | null;
            /**
             * @description Votes against; null where nobody voted.
             * @example 1
             */
            votesNo: number | null;
            /**
             * @description Abstentions; null where nobody voted.
             * @example 2
             */
            votesAbstain: number | null;
            /**
             * Format: uuid
             * @description The earlier decision that it replaces.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The deferred decision that comes back.
             * @example null
             */
            deferredFromId: string | null;
        };
        ActionItemResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What is to be done.
             * @example Schulen für den MINT-Tag ansprechen
             */
            title: string;
            /**
             * @description More about it (Markdown).
             * @example null
             */
            description: string | null;
            /**
             * Format: uuid
             * @description The group whose task it is.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            steeringGroupId: string;
            /** @description The group whose task it is. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * Format: uuid
             * @description The one person who answers for it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsiblePersonId: string | null;
            /** @description The one person who answers for it. */
            responsiblePerson: components["schemas"]["NamedPersonResponse"] | null;
            /**
             * Format: uuid
             * @description The organisation that answers for it.
             * @example null
             */
            responsibleOrganisationId: string | null;
            /** @description The organisation that answers for it. */
            responsibleOrganisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /**
             * Format: date
             * @description The last day on which it is in time.
             * @example 2026-05-31
             */
            dueDate: string | null;
            /**
             * @description Due before today, not done and not cancelled.
             * @example false
             */
            overdue: boolean;
            /**
             * @description Days from its making to today, or to the day on which it was done, in the alliance's time zone; null once it is cancelled.
             * @example 21
             */
            ageDays: number | null;
            /**
             * @description How urgent it is.
             * @example normal
             * @enum {string}
             */
            priority: "low" | "normal" | "high";
            /**
             * @description How far it is.
             * @example in_progress
             * @enum {string}
             */
            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
            /**
             * Format: date-time
             * @description When it was done (UTC); null while it is not.
             * @example null
             */
            completedAt: string | null;
            /**
             * Format: uuid
             * @description The agenda item under which it was born.
             * @example null
             */
            agendaItemId: string | null;
            /**
             * Format: uuid
             * @description The meeting of that agenda item.
             * @example null
             */
            meetingId: string | null;
            /**
             * Format: uuid
             * @description The decision that it carries out.
             * @example null
             */
            decisionId: string | null;
            /**
             * @description The states to which you may set it now (PATCH, state); `open` again needs a reason.
             * @example [
             *       "in_progress",
             *       "blocked",
             *       "done",
             *       "cancelled"
             *     ]
             */
            openSteps: ("open" | "in_progress" | "blocked" | "done" | "cancelled")[];
            /**
             * @description What you may change now: the fields of PATCH, and `comments` (POST /action-items/{id}/comments). Absent in lists and parts of others.
             * @example [
             *       "state",
             *       "comments"
             *     ]
             */
            changeable?: ("title" | "description" | "responsiblePersonId" | "responsibleOrganisationId" | "dueDate" | "priority" | "decisionId" | "state" | "comments")[];
        };
        MeetingResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The convening group; never changes.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description An annual session only in the plenary; never changes; where absent, `regular`.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location: string | null;
            /**
             * Format: iri
             * @description Address of the video call. Absent where you may not read it.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
            /** @description The convening group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description How far it is.
             * @example invited
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
            /**
             * Format: date-time
             * @description When it began (UTC).
             * @example null
             */
            actualStart: string | null;
            /**
             * Format: date-time
             * @description When it ended (UTC).
             * @example null
             */
            actualEnd: string | null;
            /**
             * @description Why it was cancelled.
             * @example null
             */
            cancelReason: string | null;
            /**
             * @description Names the meeting in calendars (iCalendar UID).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            icsUid: string;
            /**
             * @description Raised when time or place changes, and by the cancellation (iCalendar SEQUENCE).
             * @example 0
             */
            icsSequence: number;
            /**
             * @description Held, and nobody has begun its minutes. Absent where you may not read drafts of minutes.
             * @example false
             */
            minutesMissing?: boolean;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /meetings/{id}/…); `minutes` begins the minutes.
             * @example [
             *       "opening",
             *       "cancellation"
             *     ]
             */
            openSteps: ("scheduling" | "invitation" | "opening" | "closing" | "cancellation" | "minutes")[];
            /**
             * @description What you may change of it now. details: title, location and joinUrl (PATCH /meetings/{id}); times: plannedStart, plannedEnd and timeZone (PATCH /meetings/{id}); agenda: items, their order and all that is planned of them (agenda-items, agenda-order); agendaTemplate: what begins the group's agendas (POST agenda-template); isPublic: which items are public (PATCH /agenda-items/{id}); participants: who takes part: others are added (POST participations); removals: who does not take part after all (DELETE /participations/{id}); meetingRoles: meetingRole, substituteForPersonId and the fields of guests (PATCH /participations/{id}); answers: anybody's answer to the invitation, rsvp (PATCH /participations/{id}); ownAnswer: your own (the same); attendance: who was there (PUT attendance); notes: notes and wasDiscussed (PATCH /agenda-items/{id}); decisions: decisions (POST /agenda-items/{id}/decisions, PATCH /decisions/{id}); actionItems: tasks that are born here (POST /action-items with agendaItemId).
             * @example [
             *       "details",
             *       "attendance",
             *       "notes",
             *       "decisions",
             *       "actionItems"
             *     ]
             */
            changeable: ("details" | "times" | "agenda" | "agendaTemplate" | "isPublic" | "participants" | "removals" | "meetingRoles" | "answers" | "ownAnswer" | "attendance" | "notes" | "decisions" | "actionItems")[];
            /** @description The agenda, in its order. */
            agenda: components["schemas"]["MeetingAgendaItemResponse"][];
            /** @description Who takes part. Outside the meeting's group you see your own participation only. */
            participations: components["schemas"]["ParticipationResponse"][];
            /** @description The minutes; null where there are none, or none yet that you may read. */
            minutes: components["schemas"]["MeetingMinutesResponse"] | null;
            /** @description The decisions, in the agenda's order. Absent where you may not read what the minutes say. */
            decisions?: components["schemas"]["DecisionResponse"][];
            /** @description The tasks born in the meeting. Absent where you may not read what the minutes say. Who is responsible for one sees it at once. */
            actionItems?: components["schemas"]["ActionItemResponse"][];
        };
        PatchMeetingRequest: {
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title?: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart?: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd?: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location?: string | null;
            /**
             * Format: iri
             * @description Address of the video call.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
        };
        NextDateResponse: {
            /**
             * Format: date-time
             * @description When a meeting would start.
             * @example 2026-12-09T13:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description When it would end.
             * @example 2026-12-09T15:00:00.000Z
             */
            plannedEnd: string;
        };
        NextDateList: {
            /** @description The next dates, the first one first. */
            data: components["schemas"]["NextDateResponse"][];
        };
        OpeningRequest: {
            /**
             * Format: date-time
             * @description When it began, for minutes entered later; not in the future; now where absent.
             * @example 2026-04-15T14:05:00.000Z
             */
            at?: string;
        };
        ClosingRequest: {
            /**
             * Format: date-time
             * @description When it ended; not before it began and not in the future; now where absent.
             * @example 2026-04-15T16:10:00.000Z
             */
            at?: string;
        };
        CancellationRequest: {
            /**
             * @description Why it does not take place; shown to everybody who may read the meeting.
             * @example Zu wenige Zusagen
             */
            reason?: string | null;
        };
        RecipientResponse: {
            /**
             * Format: uuid
             * @description The participation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Name, as it is shown.
             * @example Dr. Ada Beispiel
             */
            name: string;
            /**
             * Format: idn-email
             * @description At work for the organisation for which they take part, else at work elsewhere, else their own.
             * @example ada.beispiel@werk.example
             */
            email: string;
        };
        WithoutAddressResponse: {
            /**
             * Format: uuid
             * @description The participation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Name, as it is shown.
             * @example Dr. Ada Beispiel
             */
            name: string;
        };
        InvitationResponse: {
            /**
             * @description Subject of the mail.
             * @example Einladung zur Sitzung am 15. April 2026 – MINT-Bildung: Frühjahrssitzung
             */
            subject: string;
            /**
             * @description The mail as plain text: day, time and place, agenda, and the wish for an answer.
             * @example Sehr geehrte Damen und Herren,
             *
             *     wir laden Sie herzlich zur Sitzung ein.
             */
            text: string;
            /** @description Who takes part, by family name, each with an address that you may read. */
            recipients: components["schemas"]["RecipientResponse"][];
            /** @description Who takes part and has no address, or none that you may read. */
            withoutAddress: components["schemas"]["WithoutAddressResponse"][];
            /**
             * @description The recipients as a mail program takes them (RFC 5322).
             * @example "Dr. Ada Beispiel" <ada.beispiel@werk.example>, Ben Muster <ben@schule.example>
             */
            addressList: string;
        };
        TopicResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The group that works on it; another one gets it by a transfer.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description What it is about.
             * @example Schülerlabore in den Ferien
             */
            title: string;
            /**
             * @description What is to be known about it.
             * @example Drei Betriebe bieten Räume an.
             */
            description: string | null;
            /**
             * @description Whether it comes up in every meeting; where absent as it is made, `false`.
             * @example false
             */
            isRecurring: boolean;
            /**
             * Format: uuid
             * @description Who proposed it. Who may only propose topics is named here by the system.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            proposedByPersonId: string | null;
            /**
             * Format: uuid
             * @description The agenda item from which it came, also of another group whose meeting you may read.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            raisedInAgendaItemId: string | null;
            /**
             * Format: date
             * @description Day on which it first came up; not in the future; today where absent.
             * @example 2026-03-18
             */
            firstRaisedOn: string;
            /** @description The group that works on it. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description Whether the group still works on it.
             * @example open
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * @description Whether a recurring topic is to be left off the next agenda.
             * @example false
             */
            leaveOutOnce: boolean;
            /**
             * @description Whether it was left off an agenda; the next approval brings it back, or whoever puts it on one before.
             * @example false
             */
            isLeftOut: boolean;
            /**
             * Format: date
             * @description Day of the last meeting with it on the agenda that has begun; null before the first.
             * @example 2026-03-11
             */
            lastOnAgendaOn: string | null;
            /**
             * @description How often it was carried over to a next meeting; drafts count for who may see them.
             * @example 2
             */
            carryCount: number;
            /**
             * @description Whether it was carried over three times or more.
             * @example false
             */
            isLongCarried: boolean;
            /**
             * @description What is open to you now: the state to which you may set it (PATCH, state), and `transfer` (POST /topics/{id}/transfer), which may still be refused with reasons.
             * @example [
             *       "closed",
             *       "transfer"
             *     ]
             */
            openSteps: ("closed" | "open" | "transfer")[];
        };
        TopicPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["TopicResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateTopicRequest: {
            /**
             * Format: uuid
             * @description The group that works on it; another one gets it by a transfer.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description What it is about.
             * @example Schülerlabore in den Ferien
             */
            title: string;
            /**
             * @description What is to be known about it.
             * @example Drei Betriebe bieten Räume an.
             */
            description?: string | null;
            /**
             * @description Whether it comes up in every meeting; where absent as it is made, `false`.
             * @example false
             */
            isRecurring?: boolean;
            /**
             * Format: uuid
             * @description Who proposed it. Who may only propose topics is named here by the system.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            proposedByPersonId?: string | null;
            /**
             * Format: uuid
             * @description The agenda item from which it came, also of another group whose meeting you may read.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            raisedInAgendaItemId?: string | null;
            /**
             * Format: date
             * @description Day on which it first came up; not in the future; today where absent.
             * @example 2026-03-18
             */
            firstRaisedOn?: string;
        };
        PatchTopicRequest: {
            /**
             * @description What it is about.
             * @example Schülerlabore in den Ferien
             */
            title?: string;
            /**
             * @description What is to be known about it.
             * @example Drei Betriebe bieten Räume an.
             */
            description?: string | null;
            /**
             * @description Whether it comes up in every meeting; where absent as it is made, `false`.
             * @example false
             */
            isRecurring?: boolean;
            /**
             * @description Whether the group still works on it.
             * @example closed
             * @enum {string}
             */
            state?: "open" | "closed";
            /**
             * @description Leaves an open recurring topic off the next agenda, once: the approval that would carry it over sets this back.
             * @example true
             */
            leaveOutOnce?: boolean;
        };
        TransferTopicRequest: {
            /**
             * Format: uuid
             * @description The group that works on it from now on.
             * @example 019a0000-0000-7000-8000-000000000011
             */
            steeringGroupId: string;
            /**
             * @description Why; shown to everybody who may read the topic.
             * @example Betrifft vor allem die Berufsorientierung.
             */
            reason?: string | null;
        };
        TopicEntryMeetingResponse: {
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Its planned start (UTC).
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * @description How far it is.
             * @example held
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
        };
        TopicEntryResponse: {
            /**
             * Format: uuid
             * @description The entry.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description What happened.
             * @example on_agenda
             * @enum {string}
             */
            kind: "raised" | "on_agenda" | "transferred";
            /**
             * Format: date
             * @description When: the day of the meeting, or of what happened.
             * @example 2026-04-15
             */
            day: string;
            /** @description The group that worked on it then; of a transfer, the one that got it. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /** @description The meeting where it came up or stood on the agenda. Absent where you may not read that meeting. */
            meeting?: components["schemas"]["TopicEntryMeetingResponse"];
            /**
             * Format: uuid
             * @description Its agenda item there. Absent where you may not read that meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId?: string;
            /**
             * @description Whether it was carried over to there. Absent where you may not read that meeting.
             * @example true
             */
            isCarriedOver?: boolean;
            /**
             * @description Whether the meeting came to it. Absent where you may not read the minutes.
             * @example true
             */
            wasDiscussed?: boolean;
            /** @description Of a transfer: the group that had it before. */
            fromSteeringGroup?: components["schemas"]["NamedGroupResponse"];
            /**
             * @description Of a transfer: why; null where nobody said.
             * @example null
             */
            reason?: string | null;
            /**
             * @description Of a transfer: name of who did it; null where that was no account of a person.
             * @example Dr. Ada Beispiel
             */
            transferredBy?: string | null;
        };
        TopicEntryPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["TopicEntryResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateAgendaItemRequest: {
            /**
             * @description What it is about.
             * @example Praktikumswoche 2026
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes?: number | null;
            /**
             * Format: uuid
             * @description Person who presents it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            presenterPersonId?: string | null;
            /**
             * Format: uuid
             * @description Open topic of the meeting's group that it goes on with; once per meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId?: string | null;
            /**
             * @description Whether it is shown to the public once the minutes are published; where absent as it is made, `false`.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description Where it goes, from 1 on; those from there on move down. At the end where absent.
             * @example 2
             */
            position?: number;
        };
        AgendaItemResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId: string;
            /**
             * @description Place on the agenda, from 1 on.
             * @example 1
             */
            position: number;
            /**
             * @description What it is about.
             * @example Praktikumswoche 2026
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes: number | null;
            /**
             * Format: uuid
             * @description Person who presents it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            presenterPersonId: string | null;
            /**
             * @description Name of that person, as it is shown.
             * @example Dr. Ada Beispiel
             */
            presenterName: string | null;
            /**
             * Format: uuid
             * @description Topic that it goes on with.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId: string | null;
            /**
             * Format: uuid
             * @description Item of an earlier meeting that was carried over.
             * @example null
             */
            carriedOverFromId: string | null;
            /**
             * @description How often its topic had been carried over, up to this meeting; 0 without a topic.
             * @example 2
             */
            carryCount: number;
            /**
             * @description Whether that is the third carry-over or a later one.
             * @example false
             */
            isLongCarried: boolean;
            /**
             * Format: uuid
             * @description The minutes that the meeting is to approve under this item; it came from the agenda template.
             * @example null
             */
            approvesMinutesId: string | null;
            /**
             * @description Whether it is shown to the public once the minutes are published.
             * @example false
             */
            isPublic: boolean;
            /**
             * @description Whether the meeting came to it. Absent where you may not read the minutes.
             * @example true
             */
            wasDiscussed?: boolean;
            /**
             * @description Markdown of the minutes under this item. Absent where you may not read the minutes.
             * @example Die Schulen melden 40 Plätze.
             */
            notes?: string | null;
        };
        PatchAgendaItemRequest: {
            /**
             * @description What it is about.
             * @example Praktikumswoche 2026
             */
            title?: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind?: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes?: number | null;
            /**
             * Format: uuid
             * @description Person who presents it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            presenterPersonId?: string | null;
            /**
             * Format: uuid
             * @description Open topic of the meeting's group that it goes on with; once per meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId?: string | null;
            /**
             * @description Whether it is shown to the public once the minutes are published; where absent as it is made, `false`.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description Whether the meeting came to it. From the opening on, until the minutes are in review.
             * @example true
             */
            wasDiscussed?: boolean;
            /**
             * @description What the minutes say under this item, in Markdown; persons are named as links: [](person:<id>). From the opening on, until the minutes are in review.
             * @example Die Schulen melden 40 Plätze; [](person:019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b) fragt nach.
             */
            notes?: string | null;
        };
        AgendaOrderRequest: {
            /**
             * @description Every agenda item of the meeting, once, in the new order.
             * @example [
             *       "019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b"
             *     ]
             */
            agendaItemIds: string[];
        };
        AddParticipationsRequest: {
            /**
             * Format: uuid
             * @description Person to add. Exactly one of personId, guestName and from.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId?: string;
            /**
             * @description Name of a guest without a person record, instead of personId.
             * @example Lena Beispiel
             */
            guestName?: string;
            /**
             * @description Instead of personId, everybody at once, save who is there already: seats – who has a seat in the meeting's group on its day (guests as guests); primary_contacts – in the plenary, the primary contact of every organisation whose membership is active that day.
             * @example seats
             * @enum {string}
             */
            from?: "seats" | "primary_contacts";
            /**
             * Format: idn-email
             * @description E-mail address of the guest.
             * @example lena@beispiel.example
             */
            guestEmail?: string | null;
            /**
             * @description Part in the meeting; where absent, guest for a guest and else participant.
             * @example minute_taker
             * @enum {string}
             */
            meetingRole?: "chair" | "minute_taker" | "presenter" | "participant" | "guest";
            /**
             * Format: uuid
             * @description Person in whose place this one takes part.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            substituteForPersonId?: string | null;
        };
        ParticipationList: {
            /** @description The participations. */
            data: components["schemas"]["ParticipationResponse"][];
        };
        PatchParticipationRequest: {
            /**
             * @description Part in the meeting.
             * @example chair
             * @enum {string}
             */
            meetingRole?: "chair" | "minute_taker" | "presenter" | "participant" | "guest";
            /**
             * Format: uuid
             * @description Person in whose place this one takes part.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            substituteForPersonId?: string | null;
            /**
             * @description Name of the guest; only for guests.
             * @example Lena Beispiel
             */
            guestName?: string;
            /**
             * Format: idn-email
             * @description E-mail address of the guest; only for guests.
             * @example lena@beispiel.example
             */
            guestEmail?: string | null;
            /**
             * @description Answer to the invitation, until the meeting opens. Everybody may give their own.
             * @example accepted
             * @enum {string}
             */
            rsvp?: "needs_action" | "accepted" | "tentative" | "declined" | "delegated";
            /**
             * @description Who was there; from the opening on, until the minutes are in review.
             * @example present
             * @enum {string}
             */
            attendance?: "unknown" | "present" | "partial" | "excused" | "absent";
        };
        AttendanceEntry: {
            /**
             * Format: uuid
             * @description The participation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Its version, as it was read.
             * @example 2
             */
            version: number;
            /**
             * @description Who was there.
             * @example present
             * @enum {string}
             */
            attendance: "unknown" | "present" | "partial" | "excused" | "absent";
        };
        DossierMeetingResponse: {
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its title.
             * @example Frühjahrssitzung
             */
            title: string;
            /** @description The convening group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * Format: date-time
             * @description When it is to begin (UTC).
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * @description Zone in which people read its time (IANA).
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description How far it is.
             * @example invited
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
        };
        DossierParticipationResponse: {
            /**
             * Format: uuid
             * @description The participation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description For If-Match, to answer the invitation.
             * @example 1
             */
            version: number;
            /**
             * @description Part in the meeting.
             * @example participant
             * @enum {string}
             */
            meetingRole: "chair" | "minute_taker" | "presenter" | "participant" | "guest";
            /**
             * @description Answer to the invitation.
             * @example needs_action
             * @enum {string}
             */
            rsvp: "needs_action" | "accepted" | "tentative" | "declined" | "delegated";
            /**
             * Format: date-time
             * @description When it was answered (UTC).
             * @example null
             */
            rsvpAt: string | null;
            /**
             * Format: date-time
             * @description When the invitation went out (UTC); null where it did not yet.
             * @example 2026-03-02T15:04:05.678Z
             */
            invitedAt: string | null;
        };
        DossierAgendaItemResponse: {
            /**
             * Format: uuid
             * @description The agenda item.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Place on the agenda, from 1 on.
             * @example 2
             */
            position: number;
            /**
             * @description What it is about.
             * @example Praktikumswoche 2026
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes: number | null;
        };
        OwedActionItemResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What is to be done.
             * @example Schulen für den MINT-Tag ansprechen
             */
            title: string;
            /**
             * @description More about it (Markdown).
             * @example null
             */
            description: string | null;
            /**
             * Format: uuid
             * @description The group whose task it is.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            steeringGroupId: string;
            /** @description The group whose task it is. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * Format: uuid
             * @description The one person who answers for it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsiblePersonId: string | null;
            /** @description The one person who answers for it. */
            responsiblePerson: components["schemas"]["NamedPersonResponse"] | null;
            /**
             * Format: uuid
             * @description The organisation that answers for it.
             * @example null
             */
            responsibleOrganisationId: string | null;
            /** @description The organisation that answers for it. */
            responsibleOrganisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /**
             * Format: date
             * @description The last day on which it is in time.
             * @example 2026-05-31
             */
            dueDate: string | null;
            /**
             * @description Due before today, not done and not cancelled.
             * @example false
             */
            overdue: boolean;
            /**
             * @description Days from its making to today, or to the day on which it was done, in the alliance's time zone; null once it is cancelled.
             * @example 21
             */
            ageDays: number | null;
            /**
             * @description How urgent it is.
             * @example normal
             * @enum {string}
             */
            priority: "low" | "normal" | "high";
            /**
             * @description How far it is.
             * @example in_progress
             * @enum {string}
             */
            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
            /**
             * Format: date-time
             * @description When it was done (UTC); null while it is not.
             * @example null
             */
            completedAt: string | null;
            /**
             * Format: uuid
             * @description The agenda item under which it was born.
             * @example null
             */
            agendaItemId: string | null;
            /**
             * Format: uuid
             * @description The meeting of that agenda item.
             * @example null
             */
            meetingId: string | null;
            /**
             * Format: uuid
             * @description The decision that it carries out.
             * @example null
             */
            decisionId: string | null;
            /**
             * @description The states to which you may set it now (PATCH, state); `open` again needs a reason.
             * @example [
             *       "in_progress",
             *       "blocked",
             *       "done",
             *       "cancelled"
             *     ]
             */
            openSteps: ("open" | "in_progress" | "blocked" | "done" | "cancelled")[];
            /**
             * @description What you may change now: the fields of PATCH, and `comments` (POST /action-items/{id}/comments). Absent in lists and parts of others.
             * @example [
             *       "state",
             *       "comments"
             *     ]
             */
            changeable?: ("title" | "description" | "responsiblePersonId" | "responsibleOrganisationId" | "dueDate" | "priority" | "decisionId" | "state" | "comments")[];
            /**
             * @description Who owes it: the person answers for it, or an organisation does that the person works for today.
             * @example person
             * @enum {string}
             */
            owedBy: "person" | "organisation";
        };
        DossierTopicResponse: {
            /**
             * Format: uuid
             * @description The topic.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description What it is about.
             * @example Schülerlabore in den Ferien
             */
            title: string;
            /**
             * Format: date
             * @description Day on which it first came up.
             * @example 2026-02-18
             */
            firstRaisedOn: string;
        };
        DossierResponse: {
            /** @description The meeting. */
            meeting: components["schemas"]["DossierMeetingResponse"];
            /** @description The person. */
            person: components["schemas"]["NamedPersonResponse"];
            /** @description The answer to the invitation; null where the person is not on the list. */
            participation: components["schemas"]["DossierParticipationResponse"] | null;
            /** @description What the person presents in the meeting, in the agenda's order. */
            agendaItems: components["schemas"]["DossierAgendaItemResponse"][];
            /** @description Tasks that are not done, of every group, as far as you may read them: overdue ones first, then by due date, those without one last. */
            actionItems: components["schemas"]["OwedActionItemResponse"][];
            /** @description The group's last ten numbered decisions, as far as you may read its minutes; the newest first. */
            decisions: components["schemas"]["DecisionResponse"][];
            /** @description Open topics of the group that the person proposed, as far as you may read them. */
            topics: components["schemas"]["DossierTopicResponse"][];
        };
        PresentResponse: {
            /**
             * Format: uuid
             * @description The account; my own stands in GET /me.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            accountId: string;
            /**
             * @description Name of the person; null for an account without one.
             * @example Dr. Ada Lenz
             */
            name: string | null;
            /**
             * Format: uuid
             * @description The agenda item at which the person is; null: at none.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string | null;
            /**
             * Format: date-time
             * @description Since when it is there (UTC).
             * @example 2026-03-18T14:05:00.000Z
             */
            since: string;
        };
        PresenceList: {
            /** @description Who is here, oneself too; who came first, first. */
            data: components["schemas"]["PresentResponse"][];
        };
        PresenceRequest: {
            /**
             * Format: uuid
             * @description The agenda item at which I am; null: at none, but at the meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string | null;
        };
        ActionItemPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ActionItemResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateActionItemRequest: {
            /**
             * @description What is to be done.
             * @example Schulen für den MINT-Tag ansprechen
             */
            title: string;
            /**
             * @description More about it (Markdown).
             * @example Zuerst die Gymnasien in Lobeda.
             */
            description?: string | null;
            /**
             * Format: uuid
             * @description The group whose task it is.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            steeringGroupId: string;
            /**
             * Format: uuid
             * @description The one person who answers for it. A person or an organisation must be named.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsiblePersonId?: string | null;
            /**
             * Format: uuid
             * @description The organisation that answers for it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsibleOrganisationId?: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time.
             * @example 2026-05-31
             */
            dueDate?: string | null;
            /**
             * @description How urgent it is; where absent as it is made, `normal`.
             * @example high
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * Format: uuid
             * @description The agenda item under which it is born: of a meeting of this group that has begun.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId?: string | null;
            /**
             * Format: uuid
             * @description The decision that it carries out: one of that agenda item.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            decisionId?: string | null;
        };
        PatchActionItemRequest: {
            /**
             * @description What is to be done.
             * @example Schulen für den MINT-Tag ansprechen
             */
            title?: string;
            /**
             * @description More about it (Markdown).
             * @example Zuerst die Gymnasien in Lobeda.
             */
            description?: string | null;
            /**
             * Format: uuid
             * @description The one person who answers for it. A person or an organisation must be named.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsiblePersonId?: string | null;
            /**
             * Format: uuid
             * @description The organisation that answers for it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsibleOrganisationId?: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time.
             * @example 2026-05-31
             */
            dueDate?: string | null;
            /**
             * @description How urgent it is; where absent as it is made, `normal`.
             * @example high
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * Format: uuid
             * @description The decision that it carries out: one of that agenda item.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            decisionId?: string | null;
            /**
             * @description How far it is.
             * @example in_progress
             * @enum {string}
             */
            state?: "open" | "in_progress" | "blocked" | "done" | "cancelled";
            /**
             * @description Why state, responsibility or date change; kept in the history. Needed to open again what was done or cancelled.
             * @example Zwei Schulen haben doch noch nicht geantwortet.
             */
            reason?: string;
        };
        ActionItemStateChangeResponse: {
            /**
             * @description Before; null where the action item was made.
             * @example open
             * @enum {string|null}
             */
            before: "open" | "in_progress" | "blocked" | "done" | "cancelled" | null;
            /**
             * @description After.
             * @example done
             * @enum {string}
             */
            after: "open" | "in_progress" | "blocked" | "done" | "cancelled";
        };
        ActionItemRecordChangeResponse: {
            /**
             * Format: uuid
             * @description Before.
             * @example null
             */
            before: string | null;
            /**
             * Format: uuid
             * @description After.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            after: string | null;
            /**
             * @description Name of the one before; null where there is none (any more), or you may not read it.
             * @example null
             */
            beforeName: string | null;
            /**
             * @description Name of the one after; null likewise.
             * @example Dr. Ada von Beispiel
             */
            afterName: string | null;
        };
        ActionItemDayChangeResponse: {
            /**
             * Format: date
             * @description Before.
             * @example 2026-04-30
             */
            before: string | null;
            /**
             * Format: date
             * @description After.
             * @example 2026-05-31
             */
            after: string | null;
        };
        ActionItemChangesResponse: {
            /** @description How far it is. */
            state?: components["schemas"]["ActionItemStateChangeResponse"];
            /** @description The person who answers for it. */
            responsiblePersonId?: components["schemas"]["ActionItemRecordChangeResponse"];
            /** @description The organisation that answers for it. */
            responsibleOrganisationId?: components["schemas"]["ActionItemRecordChangeResponse"];
            /** @description The last day in time. */
            dueDate?: components["schemas"]["ActionItemDayChangeResponse"];
        };
        ActionItemEntryByResponse: {
            /**
             * @description What acted.
             * @example account
             * @enum {string}
             */
            kind: "account" | "api_key" | "operator";
            /**
             * Format: uuid
             * @description The account or API key; null for the operator.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string | null;
            /**
             * @description Name of the account's person, or of the API key; null where there is none (any more).
             * @example Dr. Ada von Beispiel
             */
            name: string | null;
        };
        ActionItemEntryResponse: {
            /**
             * Format: uuid
             * @description The entry.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description What happened.
             * @example changed
             * @enum {string}
             */
            kind: "created" | "changed" | "commented";
            /** @description What changed, by field: state, responsibility and date; empty for comments. */
            changes: components["schemas"]["ActionItemChangesResponse"];
            /**
             * @description The comment, or the reason that was given for the change.
             * @example null
             */
            comment: string | null;
            /** @description Who did it. */
            by: components["schemas"]["ActionItemEntryByResponse"];
            /**
             * Format: date-time
             * @description When (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            createdAt: string;
        };
        ActionItemEntryPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ActionItemEntryResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CommentRequest: {
            /**
             * @description The comment.
             * @example Drei Schulen haben zugesagt.
             */
            comment: string;
        };
        ActionItemVersion: {
            /**
             * Format: uuid
             * @description The action item.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its version, as it was read.
             * @example 2
             */
            version: number;
        };
        ChangeActionItemsRequest: {
            /**
             * Format: uuid
             * @description The one person who answers for it. A person or an organisation must be named.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsiblePersonId?: string | null;
            /**
             * Format: uuid
             * @description The organisation that answers for it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            responsibleOrganisationId?: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time.
             * @example 2026-05-31
             */
            dueDate?: string | null;
            /**
             * @description Why state, responsibility or date change; kept in the history. Needed to open again what was done or cancelled.
             * @example Zwei Schulen haben doch noch nicht geantwortet.
             */
            reason?: string;
            /** @description The action items that change, each once, with the version that was read. */
            actionItems: components["schemas"]["ActionItemVersion"][];
        };
        ActionItemList: {
            /** @description The action items. */
            data: components["schemas"]["ActionItemResponse"][];
        };
        MinutesRequest: {
            /**
             * @description What came of the meeting, in Markdown; persons are named as links: [](person:<id>).
             * @example Die Gruppe beschließt die Praktikumswoche und vertagt das Budget.
             */
            summary?: string | null;
        };
        MinutesMeetingResponse: {
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Kind of meeting.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /**
             * @description Its title; null in the public form where it named a person.
             * @example Sitzung im März
             */
            title: string | null;
            /**
             * Format: date-time
             * @description When it was to begin (UTC).
             * @example 2026-03-02T15:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description When it was to end (UTC).
             * @example 2026-03-02T17:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description How far it is. Absent in the public form.
             * @example held
             * @enum {string}
             */
            state?: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
            /**
             * @description Where it took place. Absent in the public form.
             * @example Rathaus
             */
            location?: string | null;
            /**
             * Format: date-time
             * @description When it began (UTC). Absent in the public form.
             * @example 2026-03-02T15:04:00.000Z
             */
            actualStart?: string | null;
            /**
             * Format: date-time
             * @description When it ended (UTC). Absent in the public form.
             * @example 2026-03-02T16:55:00.000Z
             */
            actualEnd?: string | null;
        };
        MinutesDecisionResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Number per group and year, given when the minutes are approved to what was adopted or rejected.
             * @example MINT-2026-03
             */
            number: string | null;
            /**
             * @description What became of it; final once the minutes are approved.
             * @example adopted
             * @enum {string}
             */
            result: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description Votes in favour; null where nobody voted.
             * @example 9
             */
            votesYes: number | null;
            /**
             * @description Votes against; null where nobody voted.
             * @example 1
             */
            votesNo: number | null;
            /**
             * @description Abstentions; null where nobody voted.
             * @example 2
             */
            votesAbstain: number | null;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt?: string;
            /**
             * Format: uuid
             * @description The agenda item under which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId?: string;
            /**
             * Format: uuid
             * @description The group that decides.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId?: string;
            /**
             * Format: uuid
             * @description The earlier decision that it replaces.
             * @example null
             */
            supersedesId?: string | null;
            /**
             * Format: uuid
             * @description The deferred decision that comes back.
             * @example null
             */
            deferredFromId?: string | null;
            /**
             * @description The wording; in the public form without links to persons, and null where that is not possible.
             * @example Die Schnupperwoche findet in allen vier Schulen statt.
             */
            text: string | null;
        };
        MinutesAgendaItemResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Place on the agenda, from 1 on.
             * @example 1
             */
            position: number;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt?: string;
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId?: string;
            /**
             * @description Time planned, in minutes.
             * @example 20
             */
            durationMinutes?: number | null;
            /**
             * Format: uuid
             * @description Person who presents it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            presenterPersonId?: string | null;
            /**
             * @description Name of that person, as it is shown.
             * @example Dr. Ada Beispiel
             */
            presenterName?: string | null;
            /**
             * Format: uuid
             * @description Topic that it goes on with.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId?: string | null;
            /**
             * Format: uuid
             * @description Item of an earlier meeting that was carried over.
             * @example null
             */
            carriedOverFromId?: string | null;
            /**
             * @description How often its topic had been carried over, up to this meeting; 0 without a topic.
             * @example 2
             */
            carryCount?: number;
            /**
             * @description Whether that is the third carry-over or a later one.
             * @example false
             */
            isLongCarried?: boolean;
            /**
             * Format: uuid
             * @description The minutes that the meeting is to approve under this item; it came from the agenda template.
             * @example null
             */
            approvesMinutesId?: string | null;
            /**
             * @description Whether it is shown to the public once the minutes are published.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description Whether the meeting came to it. Absent where you may not read the minutes.
             * @example true
             */
            wasDiscussed?: boolean;
            /**
             * @description What it is about; null in the public form where it named a person.
             * @example Praktikumswoche 2026
             */
            title: string | null;
            /**
             * @description What the minutes say under it (Markdown); in the public form without links to persons, and null where that is not possible.
             * @example Die Schulen melden 40 Plätze.
             */
            notes: string | null;
            /** @description What was decided under it; in the public form what was adopted. */
            decisions: components["schemas"]["MinutesDecisionResponse"][];
        };
        CorrectionResponse: {
            /**
             * @description Number that the version gets.
             * @example 2
             */
            versionNo: number;
            /**
             * @description Why they are corrected.
             * @example Falsches Datum bei TOP 2.
             */
            reason: string;
            /**
             * Format: date-time
             * @description When the correction was opened (UTC).
             * @example 2026-03-20T09:00:00.000Z
             */
            openedAt: string;
        };
        MinutesParticipationResponse: {
            /**
             * Format: uuid
             * @description The participation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: uuid
             * @description The person; null for a guest.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId: string | null;
            /**
             * @description Name of the person or guest.
             * @example Dr. Ada von Beispiel
             */
            name: string;
            /**
             * @description Part in the meeting.
             * @example participant
             * @enum {string}
             */
            meetingRole: "chair" | "minute_taker" | "presenter" | "participant" | "guest";
            /**
             * @description Whether they were there.
             * @example present
             * @enum {string}
             */
            attendance: "unknown" | "present" | "partial" | "excused" | "absent";
            /** @description In whose place they took part. */
            substituteForPerson: components["schemas"]["NamedPersonResponse"] | null;
            /**
             * Format: uuid
             * @description Organisation stood for, as the meeting opened.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            organisationId: string | null;
            /**
             * @description Its name then.
             * @example Saaletal Optik GmbH
             */
            organisationName: string | null;
            /**
             * @description Its sector then.
             * @example business
             */
            sectorCode: string | null;
            /**
             * @description Function there then.
             * @example Ausbildungsleiterin
             */
            function: string | null;
        };
        MinutesResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description How far they are; while a correction is open and you may read it, how far that is. Others read the last version.
             * @example published
             * @enum {string}
             */
            state: "draft" | "in_review" | "approved" | "published";
            /**
             * Format: date-time
             * @description Public since (UTC); null where they are not.
             * @example null
             */
            publishedAt: string | null;
            /** @description The group that met. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /** @description The meeting that they record. */
            meeting: components["schemas"]["MinutesMeetingResponse"];
            /**
             * @description Number of the approved version; null before the first. Absent in the public form.
             * @example 1
             */
            currentVersion?: number | null;
            /**
             * Format: date-time
             * @description In review since (UTC). Absent in the public form.
             * @example null
             */
            reviewStartedAt?: string | null;
            /**
             * Format: date-time
             * @description From when on nobody can object to them any more (UTC); null where they are not in review, or the group sets no time aside for objections. Absent in the public form.
             * @example null
             */
            reviewEndsAt?: string | null;
            /**
             * Format: date-time
             * @description When they were approved last (UTC). Absent in the public form.
             * @example null
             */
            approvedAt?: string | null;
            /**
             * Format: date-time
             * @description When they ceased to be public (UTC). Absent in the public form.
             * @example null
             */
            unpublishedAt?: string | null;
            /**
             * Format: uuid
             * @description The meeting that got what was carried over. Absent where you may not write them.
             * @example null
             */
            nextMeetingId?: string | null;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /minutes/{id}/…; withdrawal is DELETE /minutes/{id}/publication). What keeps minutes from being approved says the preview of the approval.
             * @example [
             *       "return",
             *       "approval"
             *     ]
             */
            openSteps: ("review" | "return" | "approval" | "publication" | "withdrawal" | "corrections" | "objections")[];
            /** @description The agenda with what was said and decided; in the public form its public items. */
            agenda: components["schemas"]["MinutesAgendaItemResponse"][];
            /**
             * @description What came of it. Absent in the public form.
             * @example null
             */
            summary?: string | null;
            /**
             * @description SHA-256 of the approved version's canonical text (RFC 8785), in hex. Absent in the public form.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string | null;
            /**
             * @description Why they came back from review. Absent where you may not write them.
             * @example null
             */
            returnReason?: string | null;
            /**
             * @description What you may change of the record itself now: `summary`. What stands in the meeting, GET /meetings/{id} says.
             * @example [
             *       "summary"
             *     ]
             */
            changeable: "summary"[];
            /** @description The correction that is open, where you may read it; null otherwise. Absent in the public form. */
            correction?: components["schemas"]["CorrectionResponse"] | null;
            /** @description The tasks born in the meeting, as they are now. Absent in the public form. */
            actionItems?: components["schemas"]["ActionItemResponse"][];
            /** @description Who was there, without contact data. Absent in the public form. */
            participations?: components["schemas"]["MinutesParticipationResponse"][];
        };
        MinutesCountsResponse: {
            /**
             * @description Agenda items; in the public form the public ones.
             * @example 6
             */
            agendaItems: number;
            /**
             * @description Decisions; in the public form what was adopted under public items.
             * @example 2
             */
            decisions: number;
            /**
             * @description Tasks born in the meeting. Absent in the public form.
             * @example 4
             */
            actionItems?: number;
            /**
             * @description Who was there, if only for a while. Absent in the public form.
             * @example 11
             */
            present?: number;
        };
        MinutesRowResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description How far they are; while a correction is open and you may read it, how far that is. Others read the last version.
             * @example published
             * @enum {string}
             */
            state: "draft" | "in_review" | "approved" | "published";
            /**
             * Format: date-time
             * @description Public since (UTC); null where they are not.
             * @example null
             */
            publishedAt: string | null;
            /** @description The group that met. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /** @description The meeting that they record. */
            meeting: components["schemas"]["MinutesMeetingResponse"];
            /**
             * @description Number of the approved version; null before the first. Absent in the public form.
             * @example 1
             */
            currentVersion?: number | null;
            /**
             * Format: date-time
             * @description In review since (UTC). Absent in the public form.
             * @example null
             */
            reviewStartedAt?: string | null;
            /**
             * Format: date-time
             * @description From when on nobody can object to them any more (UTC); null where they are not in review, or the group sets no time aside for objections. Absent in the public form.
             * @example null
             */
            reviewEndsAt?: string | null;
            /**
             * Format: date-time
             * @description When they were approved last (UTC). Absent in the public form.
             * @example null
             */
            approvedAt?: string | null;
            /**
             * Format: date-time
             * @description When they ceased to be public (UTC). Absent in the public form.
             * @example null
             */
            unpublishedAt?: string | null;
            /**
             * Format: uuid
             * @description The meeting that got what was carried over. Absent where you may not write them.
             * @example null
             */
            nextMeetingId?: string | null;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /minutes/{id}/…; withdrawal is DELETE /minutes/{id}/publication). What keeps minutes from being approved says the preview of the approval.
             * @example [
             *       "return",
             *       "approval"
             *     ]
             */
            openSteps: ("review" | "return" | "approval" | "publication" | "withdrawal" | "corrections" | "objections")[];
            /** @description What GET /minutes/{id} gives, in numbers. */
            counts: components["schemas"]["MinutesCountsResponse"];
            /**
             * @description The one of openSteps that leads on from here: review, approval or publication; null where none does that you may take. Absent where you may not write them.
             * @example approval
             * @enum {string|null}
             */
            nextStep?: "review" | "approval" | "publication" | null;
        };
        MinutesPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["MinutesRowResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        ReturnRequest: {
            /**
             * @description What has to change before they can be approved.
             * @example Bei TOP 3 fehlt, wer dagegen war.
             */
            reason: string;
        };
        CorrectionRequest: {
            /**
             * @description Why they are corrected; it stands with the next version.
             * @example Bei TOP 2 stand ein falsches Datum.
             */
            reason: string;
        };
        BlockerResponse: {
            /**
             * @description What stands in the way.
             * @example attendance_incomplete
             * @enum {string}
             */
            code: "minutes_not_in_review" | "minutes_approved" | "meeting_not_held" | "attendance_incomplete" | "decision_without_result" | "votes_exceed_present" | "action_without_due_date" | "review_period_open" | "objection_open";
            /**
             * @description Kind of record that it concerns.
             * @example participation
             */
            recordType: string;
            /**
             * Format: uuid
             * @description The record that it concerns.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId: string;
        };
        NumberedDecisionResponse: {
            /**
             * Format: uuid
             * @description The decision.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: uuid
             * @description The agenda item under which it was taken.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string;
            /**
             * @description The wording.
             * @example Der Aktionstag findet im Mai statt.
             */
            text: string;
            /**
             * @description What became of it.
             * @example adopted
             * @enum {string}
             */
            result: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description The number that it gets, or has; null where it gets none.
             * @example MINT-2026-03
             */
            number: string | null;
        };
        NextMeetingResponse: {
            /**
             * Format: uuid
             * @description The meeting; null where the approval drafts it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string | null;
            /**
             * @description Its title.
             * @example Sitzung MINT-Bildung
             */
            title: string;
            /**
             * Format: date-time
             * @description When it is to begin (UTC).
             * @example 2026-04-14T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description When it is to end (UTC).
             * @example 2026-04-14T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times.
             * @example Europe/Berlin
             */
            timeZone: string;
        };
        CarriedItemResponse: {
            /**
             * Format: uuid
             * @description The agenda item that it goes on with; null for one of the template.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            carriedOverFromId: string | null;
            /**
             * Format: uuid
             * @description Its topic; null where it becomes one, and for one of the template.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            topicId: string | null;
            /**
             * @description Its title.
             * @example Praktikumswoche
             */
            title: string;
            /**
             * @description What is expected of the meeting.
             * @example discussion
             * @enum {string}
             */
            kind: "information" | "discussion" | "decision";
            /**
             * @description Why it is there: not discussed, recurring, a task is open, a decision was deferred, a recurring topic was left out the time before, or the template of the group.
             * @example [
             *       "not_discussed",
             *       "open_action_item"
             *     ]
             */
            reasons: ("not_discussed" | "recurring" | "open_action_item" | "deferred_decision" | "left_out_before" | "template")[];
            /**
             * @description Whether a one-off matter becomes a topic by it.
             * @example false
             */
            becomesTopic: boolean;
            /**
             * Format: uuid
             * @description The item of the next meeting under which its topic stands already, which is linked then.
             * @example null
             */
            alreadyThereId: string | null;
            /**
             * @description How many deferred decisions come back under it.
             * @example 1
             */
            deferredDecisions: number;
        };
        TopicOutcomeResponse: {
            /**
             * Format: uuid
             * @description The topic.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description The title of its agenda item.
             * @example Praktikumswoche
             */
            title: string;
            /**
             * @description What becomes of it: it stays as it is, closes, opens again, or is left out once.
             * @example closes
             * @enum {string}
             */
            becomes: "stays" | "closes" | "reopens" | "is_left_out";
        };
        ApprovalPreviewResponse: {
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * @description Whether nothing stands in the way at this moment.
             * @example true
             */
            canBeApproved: boolean;
            /** @description What stands in the way. */
            blockers: components["schemas"]["BlockerResponse"][];
            /** @description All decisions, in the order of the agenda. */
            decisions: components["schemas"]["NumberedDecisionResponse"][];
            /** @description The meeting that gets what is carried over; null for corrections and where the group ends before. */
            nextMeeting: components["schemas"]["NextMeetingResponse"] | null;
            /** @description The agenda items that the next meeting gets. */
            carriedItems: components["schemas"]["CarriedItemResponse"][];
            /** @description What becomes of the topics on the agenda. */
            topics: components["schemas"]["TopicOutcomeResponse"][];
        };
        ApprovalRequest: {
            /**
             * Format: uuid
             * @description Meeting that gets what is carried over: a later meeting of the group that has not begun; the next that is planned where absent, or a new one.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            nextMeetingId?: string;
        };
        VersionResponse: {
            /**
             * Format: uuid
             * @description The version.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * @description 1, 2, 3 …
             * @example 1
             */
            versionNo: number;
            /**
             * @description SHA-256 of the canonical text (RFC 8785), in hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description That of the version before; null for the first.
             * @example null
             */
            previousSha256: string | null;
            /**
             * @description Why there is another version; null for the first.
             * @example Falsches Datum bei TOP 2.
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was approved (UTC).
             * @example 2026-03-18T18:00:00.000Z
             */
            createdAt: string;
            /** @description Who approved it, where that is known. */
            createdBy: components["schemas"]["NamedPersonResponse"] | null;
        };
        VersionPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["VersionResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        VersionPersonResponse: {
            /**
             * @description As the content refers to them: person:<id>, and guests participation:<id>.
             * @example person:019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            subject: string;
            /**
             * @description SHA-256 of salt and name, as it stands in the content.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            nameHash: string;
            /**
             * @description The name then; null where it was erased.
             * @example Dr. Ada Beispiel
             */
            name: string | null;
        };
        WholeVersionResponse: {
            /**
             * Format: uuid
             * @description The version.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * @description 1, 2, 3 …
             * @example 1
             */
            versionNo: number;
            /**
             * @description SHA-256 of the canonical text (RFC 8785), in hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description That of the version before; null for the first.
             * @example null
             */
            previousSha256: string | null;
            /**
             * @description Why there is another version; null for the first.
             * @example Falsches Datum bei TOP 2.
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was approved (UTC).
             * @example 2026-03-18T18:00:00.000Z
             */
            createdAt: string;
            /** @description Who approved it, where that is known. */
            createdBy: components["schemas"]["NamedPersonResponse"] | null;
            /**
             * @description What was approved, word for word; its RFC 8785 form is the text that was hashed. Persons stand in it as references only.
             * @example {
             *       "form": "minutes/1",
             *       "versionNo": 1
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /** @description Whom the content speaks of. */
            people: components["schemas"]["VersionPersonResponse"][];
        };
        ChainLinkResponse: {
            /**
             * @description The version.
             * @example 1
             */
            versionNo: number;
            /**
             * @description The hash that is stored with it.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description The hash of its text, worked out just now.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            recomputedSha256: string;
            /**
             * @description Whether the two are the same.
             * @example true
             */
            textIsUnchanged: boolean;
            /**
             * @description Whether it names the hash of the version before it.
             * @example true
             */
            followsPrevious: boolean;
        };
        VerificationResponse: {
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * @description The version that was verified.
             * @example 1
             */
            versionNo: number;
            /**
             * @description Whether everything below holds.
             * @example true
             */
            isValid: boolean;
            /**
             * @description Whether the text is in the form of RFC 8785.
             * @example true
             */
            isCanonical: boolean;
            /** @description The versions up to this one, the first one first. */
            chain: components["schemas"]["ChainLinkResponse"][];
            /**
             * @description Names that stand beside the text and fit its hashes.
             * @example 12
             */
            namesVerified: number;
            /**
             * @description Names that were erased; the text verifies without them.
             * @example 0
             */
            namesErased: number;
            /**
             * @description Names that do not fit the hashes of the text.
             * @example 0
             */
            namesWrong: number;
        };
        DiffWordsResponse: {
            /**
             * @description What became of these words.
             * @example added
             * @enum {string}
             */
            kind: "same" | "removed" | "added";
            /**
             * @description The words, with their spaces.
             * @example 41 Plätze
             */
            text: string;
        };
        DiffChangeResponse: {
            /**
             * @description Where in the content, as a JSON pointer (RFC 6901).
             * @example /agenda/1/notes
             */
            pointer: string;
            /**
             * @description What happened there.
             * @example changed
             * @enum {string}
             */
            kind: "added" | "removed" | "changed";
            /**
             * @description The same in words, in the language asked for.
             * @example TOP 2 „Praktika“: Notizen geändert.
             */
            sentence: string;
            /** @description For longer texts: which words stayed, went and came; empty otherwise. */
            words: components["schemas"]["DiffWordsResponse"][];
        };
        DiffResponse: {
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * @description The newer of the two.
             * @example 2
             */
            versionNo: number;
            /**
             * @description The version that it is compared with; null for the first, which has none before it.
             * @example 1
             */
            against: number | null;
            /** @description What changed; empty where nothing did. */
            changes: components["schemas"]["DiffChangeResponse"][];
        };
        CreateDecisionRequest: {
            /**
             * @description The wording.
             * @example Die Schnupperwoche findet in allen vier Schulen statt.
             */
            text: string;
            /**
             * @description What became of it; where absent as it is made, `proposed`. It may change, back too, until the minutes are in review.
             * @example adopted
             * @enum {string}
             */
            result?: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description Votes in favour. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 9
             */
            votesYes?: number | null;
            /**
             * @description Votes against. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 1
             */
            votesNo?: number | null;
            /**
             * @description Abstentions. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 2
             */
            votesAbstain?: number | null;
            /**
             * Format: uuid
             * @description Numbered decision of the same group's approved minutes that this one replaces once it is adopted and final. Several may be proposed for that, one is adopted.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            supersedesId?: string | null;
            /**
             * Format: uuid
             * @description Deferred decision of the same group's approved minutes that comes back here; it does so once. Approval carries it into the next meeting by itself.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            deferredFromId?: string | null;
        };
        NamedDecisionResponse: {
            /**
             * Format: uuid
             * @description The decision.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its number; null where it has none.
             * @example MINT-2026-01
             */
            number: string | null;
            /**
             * Format: uuid
             * @description The meeting in which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId: string;
            /**
             * Format: date
             * @description The day of that meeting, where it took place.
             * @example 2026-01-20
             */
            meetingDay: string;
        };
        DecisionRecordResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The agenda item under which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string;
            /**
             * Format: uuid
             * @description The group that decides.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description Number per group and year, given when the minutes are approved to what was adopted or rejected.
             * @example MINT-2026-03
             */
            number: string | null;
            /**
             * @description The wording.
             * @example Die Schnupperwoche findet in allen vier Schulen statt.
             */
            text: string;
            /**
             * @description What became of it; final once the minutes are approved.
             * @example adopted
             * @enum {string}
             */
            result: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description Votes in favour; null where nobody voted.
             * @example 9
             */
            votesYes: number | null;
            /**
             * @description Votes against; null where nobody voted.
             * @example 1
             */
            votesNo: number | null;
            /**
             * @description Abstentions; null where nobody voted.
             * @example 2
             */
            votesAbstain: number | null;
            /**
             * Format: uuid
             * @description The earlier decision that it replaces.
             * @example null
             */
            supersedesId: string | null;
            /**
             * Format: uuid
             * @description The deferred decision that comes back.
             * @example null
             */
            deferredFromId: string | null;
            /** @description The group that decides. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * Format: uuid
             * @description The meeting in which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            meetingId: string;
            /**
             * Format: date
             * @description The day of that meeting, where it takes place.
             * @example 2026-03-18
             */
            meetingDay: string;
            /** @description The earlier decision that it replaces once it is adopted and final. Null where there is none that you may read. */
            supersedes: components["schemas"]["NamedDecisionResponse"] | null;
            /** @description The later decision, adopted and final, that replaces it. Null where there is none that you may read. */
            supersededBy: components["schemas"]["NamedDecisionResponse"] | null;
            /** @description The deferred decision that comes back here. Null where there is none that you may read. */
            deferredFrom: components["schemas"]["NamedDecisionResponse"] | null;
            /**
             * @description The fields of PATCH that you may change now. Absent in lists.
             * @example [
             *       "text",
             *       "result"
             *     ]
             */
            changeable?: ("text" | "result" | "votesYes" | "votesNo" | "votesAbstain" | "supersedesId" | "deferredFromId")[];
        };
        DecisionRecordPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["DecisionRecordResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        PatchDecisionRequest: {
            /**
             * @description The wording.
             * @example Die Schnupperwoche findet in allen vier Schulen statt.
             */
            text?: string;
            /**
             * @description What became of it; where absent as it is made, `proposed`. It may change, back too, until the minutes are in review.
             * @example adopted
             * @enum {string}
             */
            result?: "proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred";
            /**
             * @description Votes in favour. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 9
             */
            votesYes?: number | null;
            /**
             * @description Votes against. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 1
             */
            votesNo?: number | null;
            /**
             * @description Abstentions. Yes, no and abstentions are given together, or none of them: none where it is withdrawn or deferred. One vote an organisation, so that they are together no more than organisations that can vote there.
             * @example 2
             */
            votesAbstain?: number | null;
            /**
             * Format: uuid
             * @description Numbered decision of the same group's approved minutes that this one replaces once it is adopted and final. Several may be proposed for that, one is adopted.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            supersedesId?: string | null;
            /**
             * Format: uuid
             * @description Deferred decision of the same group's approved minutes that comes back here; it does so once. Approval carries it into the next meeting by itself.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            deferredFromId?: string | null;
        };
        ObjectionResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * Format: uuid
             * @description The participation of who objected.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Name of who objected.
             * @example Dr. Ada von Beispiel
             */
            name: string;
            /**
             * @description Whether it is right; null while nobody has answered.
             * @example accepted
             * @enum {string|null}
             */
            outcome: "accepted" | "rejected" | null;
            /**
             * @description The answer.
             * @example Stimmt, wir berichtigen die Zahl.
             */
            answer: string | null;
            /**
             * Format: date-time
             * @description When it was answered (UTC).
             * @example 2026-03-12T15:04:05.678Z
             */
            answeredAt: string | null;
            /**
             * @description The steps that are open to you now: `answer` (POST /objections/{id}/answer).
             * @example [
             *       "answer"
             *     ]
             */
            openSteps: "answer"[];
            /**
             * Format: uuid
             * @description Item of the meeting's agenda under which the passage stands.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string | null;
            /**
             * @description The passage that is wrong or missing, as the minutes have it.
             * @example Die Schulen melden 40 Plätze.
             */
            passage: string;
            /**
             * @description What is held against it, and what it should say.
             * @example Gemeldet waren 14 Plätze; 40 ist das Ziel bis zum Herbst.
             */
            text: string;
        };
        ObjectionPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ObjectionResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateObjectionRequest: {
            /**
             * Format: uuid
             * @description Item of the meeting's agenda under which the passage stands.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId?: string | null;
            /**
             * @description The passage that is wrong or missing, as the minutes have it.
             * @example Die Schulen melden 40 Plätze.
             */
            passage: string;
            /**
             * @description What is held against it, and what it should say.
             * @example Gemeldet waren 14 Plätze; 40 ist das Ziel bis zum Herbst.
             */
            text: string;
        };
        AnswerObjectionRequest: {
            /**
             * @description Whether the objection is right. The minutes change only once they are returned and edited.
             * @example accepted
             * @enum {string}
             */
            outcome: "accepted" | "rejected";
            /**
             * @description What whoever objected is told.
             * @example Stimmt, wir berichtigen die Zahl.
             */
            answer: string;
        };
        ObjectionLinkResponse: {
            /**
             * Format: uuid
             * @description Id of the link.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: uuid
             * @description The participation for which it was made.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Name of the person or guest.
             * @example Dr. Ada von Beispiel
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-03-05T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when it can be used (UTC).
             * @example 2026-03-19T09:00:00.000Z
             */
            expiresAt: string;
        };
        ObjectionLinkPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ObjectionLinkResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        NewObjectionLinkResponse: {
            /**
             * Format: uuid
             * @description Id of the link, by which it is withdrawn.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description To be sent in the body to POST /objection-links/reading and …/objections. Shown this once.
             * @example bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            link: string;
            /**
             * Format: date-time
             * @description Until when it can be used (UTC).
             * @example 2026-03-19T09:00:00.000Z
             */
            expiresAt: string;
        };
        ObjectionLinkRequest: {
            /**
             * @description The link that the group's lead handed over.
             * @example bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            link: string;
        };
        ObjectByLinkRequest: {
            /**
             * @description The link that the group's lead handed over.
             * @example bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            link: string;
            /**
             * Format: uuid
             * @description Item of the meeting's agenda under which the passage stands.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId?: string | null;
            /**
             * @description The passage that is wrong or missing, as the minutes have it.
             * @example Die Schulen melden 40 Plätze.
             */
            passage: string;
            /**
             * @description What is held against it, and what it should say.
             * @example Gemeldet waren 14 Plätze; 40 ist das Ziel bis zum Herbst.
             */
            text: string;
        };
        ParticipationRowResponse: {
            /**
             * @description What the row stands for: code of a sector, id of an organisation, slug of a group, or a period (2026, 2026-Q1, 2026-03); null for what is of no organisation.
             * @example science
             */
            key: string | null;
            /** @description Its name. */
            name: components["schemas"]["LocalNameResponse"];
            /**
             * @description Meetings with somebody of this row on the list.
             * @example 4
             */
            meetings: number;
            /**
             * @description Different persons on the lists; guests have no record and are not among them.
             * @example 9
             */
            persons: number;
            /**
             * @description Guests on the lists, each as often as listed.
             * @example 2
             */
            guests: number;
            /**
             * @description Invitations.
             * @example 30
             */
            invited: number;
            /**
             * @description Invited who accepted.
             * @example 21
             */
            accepted: number;
            /**
             * @description Invited who declined.
             * @example 5
             */
            declined: number;
            /**
             * @description Part of the invited who accepted, from 0 to 1; null where there are none.
             * @example 0.667
             */
            acceptedRate: number | null;
            /**
             * @description Who was there, all the time or part of it, invited or not.
             * @example 24
             */
            present: number;
            /**
             * @description Who of these had no invitation.
             * @example 2
             */
            presentUninvited: number;
            /**
             * @description Who was excused.
             * @example 4
             */
            excused: number;
            /**
             * @description Who stayed away.
             * @example 4
             */
            absent: number;
            /**
             * @description Of whom nobody has written down yet whether they were there.
             * @example 0
             */
            unrecorded: number;
            /**
             * @description Part of the invited who were there, of those of whom that is written down, from 0 to 1; null where there are none.
             * @example 0.667
             */
            presentRate: number | null;
        };
        ParticipationFiguresResponse: {
            /**
             * @description Meetings with somebody of this row on the list.
             * @example 4
             */
            meetings: number;
            /**
             * @description Different persons on the lists; guests have no record and are not among them.
             * @example 9
             */
            persons: number;
            /**
             * @description Guests on the lists, each as often as listed.
             * @example 2
             */
            guests: number;
            /**
             * @description Invitations.
             * @example 30
             */
            invited: number;
            /**
             * @description Invited who accepted.
             * @example 21
             */
            accepted: number;
            /**
             * @description Invited who declined.
             * @example 5
             */
            declined: number;
            /**
             * @description Part of the invited who accepted, from 0 to 1; null where there are none.
             * @example 0.667
             */
            acceptedRate: number | null;
            /**
             * @description Who was there, all the time or part of it, invited or not.
             * @example 24
             */
            present: number;
            /**
             * @description Who of these had no invitation.
             * @example 2
             */
            presentUninvited: number;
            /**
             * @description Who was excused.
             * @example 4
             */
            excused: number;
            /**
             * @description Who stayed away.
             * @example 4
             */
            absent: number;
            /**
             * @description Of whom nobody has written down yet whether they were there.
             * @example 0
             */
            unrecorded: number;
            /**
             * @description Part of the invited who were there, of those of whom that is written down, from 0 to 1; null where there are none.
             * @example 0.667
             */
            presentRate: number | null;
        };
        ParticipationReportResponse: {
            /** @description Sectors in their order, periods in theirs, others by name; without an organisation last. */
            data: components["schemas"]["ParticipationRowResponse"][];
            /** @description All together: a meeting and a person that stand in several rows count once. */
            total: components["schemas"]["ParticipationFiguresResponse"];
        };
        SilentOrganisationResponse: {
            /**
             * Format: uuid
             * @description The organisation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            id: string;
            /**
             * @description Its name.
             * @example Saaletal Optik GmbH
             */
            name: string;
            /**
             * @description Its sector.
             * @example business
             */
            sectorCode: string;
            /** @description What the sector is called. */
            sectorName: components["schemas"]["LocalNameResponse"];
            /**
             * Format: date
             * @description When its membership began. Absent where you may not read memberships.
             * @example 2024-04-01
             */
            memberSince?: string;
            /**
             * @description How many invitations its persons had to meetings held since the day.
             * @example 3
             */
            invitedCount: number;
            /**
             * Format: date
             * @description When somebody was last present for it; null for never.
             * @example 2025-02-11
             */
            lastPresentOn: string | null;
        };
        SilentOrganisationPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["SilentOrganisationResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        OpenTopicResponse: {
            /**
             * Format: uuid
             * @description The topic.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            id: string;
            /**
             * @description What it is about.
             * @example Schülerlabore
             */
            title: string;
            /** @description The group that works on it. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description Whether it comes up in every meeting.
             * @example false
             */
            isRecurring: boolean;
            /**
             * Format: date
             * @description When it was first raised.
             * @example 2025-09-16
             */
            firstRaisedOn: string;
            /**
             * @description Days from then to today.
             * @example 183
             */
            daysOpen: number;
            /**
             * @description How often it was carried over to a next meeting; drafts count for who may see them.
             * @example 3
             */
            carryCount: number;
            /**
             * @description Whether that is three times or more.
             * @example true
             */
            isLongCarried: boolean;
            /**
             * Format: date
             * @description Last meeting in which it was discussed, as far as you may read what minutes say.
             * @example 2026-01-20
             */
            lastDiscussedOn: string | null;
        };
        OpenTopicPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["OpenTopicResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        ActionItemBalanceRowResponse: {
            /**
             * @description What the row stands for: code of a sector, id of an organisation, slug of a group, or a period (2026, 2026-Q1, 2026-03); null for what is of no organisation.
             * @example science
             */
            key: string | null;
            /** @description Its name. */
            name: components["schemas"]["LocalNameResponse"];
            /**
             * @description Neither done nor cancelled today.
             * @example 12
             */
            open: number;
            /**
             * @description Open ones that were due before today.
             * @example 3
             */
            overdue: number;
            /**
             * @description Open ones made up to 30 days ago.
             * @example 5
             */
            open0To30: number;
            /**
             * @description Open ones made 31 to 90 days ago.
             * @example 4
             */
            open31To90: number;
            /**
             * @description Open ones made 91 to 180 days ago.
             * @example 2
             */
            open91To180: number;
            /**
             * @description Open ones made more than 180 days ago.
             * @example 1
             */
            open181Plus: number;
            /**
             * @description Median age of the open ones in days; null where none is open.
             * @example 41.5
             */
            medianAgeDays: number | null;
            /**
             * @description Age of the oldest open one in days; null where none is open.
             * @example 204
             */
            maxAgeDays: number | null;
            /**
             * @description Done in the period.
             * @example 9
             */
            done: number;
            /**
             * @description Of these, done on the day that they were due or before.
             * @example 6
             */
            doneOnTime: number;
            /**
             * @description Of these, done later. The rest had no due date.
             * @example 2
             */
            doneLate: number;
            /**
             * @description Part of those done in the period with a due date that were done on time, from 0 to 1; null where there are none.
             * @example 0.667
             */
            onTimeRate: number | null;
            /**
             * @description Cancelled in the period.
             * @example 1
             */
            cancelled: number;
        };
        ActionItemFiguresResponse: {
            /**
             * @description Neither done nor cancelled today.
             * @example 12
             */
            open: number;
            /**
             * @description Open ones that were due before today.
             * @example 3
             */
            overdue: number;
            /**
             * @description Open ones made up to 30 days ago.
             * @example 5
             */
            open0To30: number;
            /**
             * @description Open ones made 31 to 90 days ago.
             * @example 4
             */
            open31To90: number;
            /**
             * @description Open ones made 91 to 180 days ago.
             * @example 2
             */
            open91To180: number;
            /**
             * @description Open ones made more than 180 days ago.
             * @example 1
             */
            open181Plus: number;
            /**
             * @description Median age of the open ones in days; null where none is open.
             * @example 41.5
             */
            medianAgeDays: number | null;
            /**
             * @description Age of the oldest open one in days; null where none is open.
             * @example 204
             */
            maxAgeDays: number | null;
            /**
             * @description Done in the period.
             * @example 9
             */
            done: number;
            /**
             * @description Of these, done on the day that they were due or before.
             * @example 6
             */
            doneOnTime: number;
            /**
             * @description Of these, done later. The rest had no due date.
             * @example 2
             */
            doneLate: number;
            /**
             * @description Part of those done in the period with a due date that were done on time, from 0 to 1; null where there are none.
             * @example 0.667
             */
            onTimeRate: number | null;
            /**
             * @description Cancelled in the period.
             * @example 1
             */
            cancelled: number;
        };
        ActionItemBalanceResponse: {
            /** @description By name; what only persons answer for last, where the rows stand for organisations. */
            data: components["schemas"]["ActionItemBalanceRowResponse"][];
            /** @description All together. */
            total: components["schemas"]["ActionItemFiguresResponse"];
        };
        MissingMinutesResponse: {
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c
             */
            id: string;
            /**
             * @description Title of the meeting.
             * @example Frühjahrssitzung
             */
            title: string;
            /**
             * @description Kind of meeting.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /** @description The group that met. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * Format: date
             * @description When it was held, in the alliance's zone.
             * @example 2026-02-10
             */
            heldOn: string;
            /**
             * @description Days from then to today.
             * @example 36
             */
            daysSince: number;
            /**
             * @description How far its minutes are; null where nobody has begun them. Absent where you may not read drafts of minutes.
             * @example draft
             * @enum {string|null}
             */
            minutesState?: "draft" | "in_review" | null;
            /**
             * @description Name of who takes the minutes; several are separated by commas, null where nobody is named.
             * @example Dr. Ada Beispiel
             */
            minuteTaker: string | null;
        };
        MissingMinutesPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["MissingMinutesResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        FirstOfMembership: {
            /** @description The first rows. */
            data: components["schemas"]["MembershipResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfPerson: {
            /** @description The first rows. */
            data: components["schemas"]["PersonResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        GroupSeatResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The steering group.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /** @description Who sits in the group. */
            person: components["schemas"]["NamedPersonResponse"];
            /** @description For which organisation. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /**
             * @description Lead and deputy run the group.
             * @example member
             * @enum {string}
             */
            role: "lead" | "deputy" | "member" | "guest";
            /**
             * @description Whether the person votes.
             * @example true
             */
            hasVote: boolean;
            /**
             * Format: date
             * @description First day.
             * @example 2026-04-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate: string | null;
            /**
             * Format: date-time
             * @description When staff confirmed it (UTC); until then it opens no contact data.
             * @example 2026-03-02T15:04:05.678Z
             */
            confirmedAt: string | null;
            /**
             * @description The fields of PATCH that you may change now. Of role, lead and deputy are staff’s to give; nobody prolongs his own lead seat.
             * @example [
             *       "hasVote",
             *       "endDate"
             *     ]
             */
            changeable: ("role" | "onBehalfOfOrganisationId" | "from" | "hasVote" | "endDate" | "confirmed")[];
            /** @description The steering group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
        };
        FirstOfGroupSeat: {
            /** @description The first rows. */
            data: components["schemas"]["GroupSeatResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        OrganisationMeetingResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The convening group; never changes.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description An annual session only in the plenary; never changes; where absent, `regular`.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location: string | null;
            /**
             * Format: iri
             * @description Address of the video call. Absent where you may not read it.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
            /** @description The convening group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description How far it is.
             * @example invited
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
            /**
             * Format: date-time
             * @description When it began (UTC).
             * @example null
             */
            actualStart: string | null;
            /**
             * Format: date-time
             * @description When it ended (UTC).
             * @example null
             */
            actualEnd: string | null;
            /**
             * @description Why it was cancelled.
             * @example null
             */
            cancelReason: string | null;
            /**
             * @description Names the meeting in calendars (iCalendar UID).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            icsUid: string;
            /**
             * @description Raised when time or place changes, and by the cancellation (iCalendar SEQUENCE).
             * @example 0
             */
            icsSequence: number;
            /**
             * @description Held, and nobody has begun its minutes. Absent where you may not read drafts of minutes.
             * @example false
             */
            minutesMissing?: boolean;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /meetings/{id}/…); `minutes` begins the minutes.
             * @example [
             *       "opening",
             *       "cancellation"
             *     ]
             */
            openSteps: ("scheduling" | "invitation" | "opening" | "closing" | "cancellation" | "minutes")[];
            /** @description Invitations and answers, of the participations that you may read. */
            counts: components["schemas"]["MeetingCountsResponse"];
            /**
             * @description State of the minutes; null where there are none, or none yet that you may read.
             * @example approved
             * @enum {string|null}
             */
            minutesState: "draft" | "in_review" | "approved" | "published" | null;
            /** @description Who stood for the organisation, by name. */
            participations: components["schemas"]["ParticipationResponse"][];
        };
        FirstOfOrganisationMeeting: {
            /** @description The first rows. */
            data: components["schemas"]["OrganisationMeetingResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfActionItem: {
            /** @description The first rows. */
            data: components["schemas"]["ActionItemResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        OrganisationOverviewResponse: {
            /** @description What its sector is called. */
            sectorName: components["schemas"]["LocalNameResponse"];
            /** @description All its memberships, the newest first. Absent where you may not read them. */
            memberships?: components["schemas"]["FirstOfMembership"];
            /** @description Who works for it today, by name. */
            persons: components["schemas"]["FirstOfPerson"];
            /** @description Seats held for it, ended ones too, the newest first. */
            seats: components["schemas"]["FirstOfGroupSeat"];
            /** @description Meetings that have begun with somebody who stood for it, the latest first. */
            meetings: components["schemas"]["FirstOfOrganisationMeeting"];
            /** @description Unfinished ones for which it answers, by due date. */
            actionItems: components["schemas"]["FirstOfActionItem"];
        };
        PersonMeetingResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The convening group; never changes.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string;
            /**
             * @description An annual session only in the plenary; never changes; where absent, `regular`.
             * @example regular
             * @enum {string}
             */
            kind: "regular" | "annual_session";
            /**
             * @description Title.
             * @example Steuergruppe MINT-Bildung, 2. Sitzung 2026
             */
            title: string;
            /**
             * Format: date-time
             * @description Planned start.
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
            /**
             * Format: date-time
             * @description Planned end, after the start.
             * @example 2026-04-15T16:00:00.000Z
             */
            plannedEnd: string;
            /**
             * @description IANA zone in which people read the times; where absent, that of the alliance.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * @description Where it takes place.
             * @example Rathaus, Raum 2
             */
            location: string | null;
            /**
             * Format: iri
             * @description Address of the video call. Absent where you may not read it.
             * @example https://video.example/mint
             */
            joinUrl?: string | null;
            /** @description The convening group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description How far it is.
             * @example invited
             * @enum {string}
             */
            state: "draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled";
            /**
             * Format: date-time
             * @description When it began (UTC).
             * @example null
             */
            actualStart: string | null;
            /**
             * Format: date-time
             * @description When it ended (UTC).
             * @example null
             */
            actualEnd: string | null;
            /**
             * @description Why it was cancelled.
             * @example null
             */
            cancelReason: string | null;
            /**
             * @description Names the meeting in calendars (iCalendar UID).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            icsUid: string;
            /**
             * @description Raised when time or place changes, and by the cancellation (iCalendar SEQUENCE).
             * @example 0
             */
            icsSequence: number;
            /**
             * @description Held, and nobody has begun its minutes. Absent where you may not read drafts of minutes.
             * @example false
             */
            minutesMissing?: boolean;
            /**
             * @description The steps that are open to you now, as their routes are called (POST /meetings/{id}/…); `minutes` begins the minutes.
             * @example [
             *       "opening",
             *       "cancellation"
             *     ]
             */
            openSteps: ("scheduling" | "invitation" | "opening" | "closing" | "cancellation" | "minutes")[];
            /** @description Invitations and answers, of the participations that you may read. */
            counts: components["schemas"]["MeetingCountsResponse"];
            /**
             * @description State of the minutes; null where there are none, or none yet that you may read.
             * @example approved
             * @enum {string|null}
             */
            minutesState: "draft" | "in_review" | "approved" | "published" | null;
            /** @description The person's part in it. */
            participation: components["schemas"]["ParticipationResponse"];
        };
        FirstOfPersonMeeting: {
            /** @description The first rows. */
            data: components["schemas"]["PersonMeetingResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        PersonOverviewResponse: {
            /** @description Seats, ended ones too, the newest first. */
            seats: components["schemas"]["FirstOfGroupSeat"];
            /** @description Meetings in which the person takes or took part, the latest first. */
            meetings: components["schemas"]["FirstOfPersonMeeting"];
            /** @description Unfinished ones for which the person answers, by due date. */
            actionItems: components["schemas"]["FirstOfActionItem"];
        };
        TimelineEntryResponse: {
            /**
             * Format: uuid
             * @description The entry: the same whenever it is told.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Kind of the record of which it tells.
             * @example seat
             * @enum {string}
             */
            kind: "interaction" | "meeting" | "decision" | "action_item" | "membership" | "affiliation" | "seat" | "merge";
            /**
             * @description Whether it began or ended, of a task: was given or done; what has no length happened: meetings attended, what these decided, interactions, duplicates taken in.
             * @example begun
             * @enum {string}
             */
            event: "begun" | "ended" | "happened";
            /**
             * Format: date
             * @description The day, in the alliance's zone.
             * @example 2026-03-11
             */
            day: string;
            /**
             * Format: uuid
             * @description The record of which it tells; of a merge, the one that is gone.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId: string;
            /**
             * @description Role of a seat, result of a decision, kind of an interaction; null of others.
             * @example member
             */
            code: string | null;
            /**
             * @description Title of a meeting or a task, number and wording of a decision, function of an affiliation, text of an interaction, why a membership ended; null where it has none.
             * @example null
             */
            title: string | null;
            /** @description The group of a seat, meeting, decision or task. */
            steeringGroup: components["schemas"]["NamedGroupResponse"] | null;
            /** @description The person of an affiliation, a seat or an interaction. */
            person: components["schemas"]["NamedPersonResponse"] | null;
            /** @description The organisation of an affiliation, a seat or an interaction. */
            organisation: components["schemas"]["NamedOrganisationResponse"] | null;
            /** @description Of an interaction: all of it, as the list gives it. For staff alone. */
            interaction?: components["schemas"]["InteractionResponse"];
        };
        TimelineEntryPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["TimelineEntryResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        FirstOfOrganisation: {
            /** @description The first rows. */
            data: components["schemas"]["OrganisationResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfTopic: {
            /** @description The first rows. */
            data: components["schemas"]["TopicResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfMeetingRow: {
            /** @description The first rows. */
            data: components["schemas"]["MeetingRowResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfDecisionRecord: {
            /** @description The first rows. */
            data: components["schemas"]["DecisionRecordResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        SearchResponse: {
            /** @description By name. */
            organisations?: components["schemas"]["FirstOfOrganisation"];
            /** @description By name. */
            persons?: components["schemas"]["FirstOfPerson"];
            /** @description Open and closed, in the order of the list. */
            topics?: components["schemas"]["FirstOfTopic"];
            /** @description The latest first. */
            meetings?: components["schemas"]["FirstOfMeetingRow"];
            /** @description In every state, in the order of the list. */
            actionItems?: components["schemas"]["FirstOfActionItem"];
            /** @description In the order of the register. */
            decisions?: components["schemas"]["FirstOfDecisionRecord"];
        };
        TagResponse: {
            /**
             * Format: uuid
             * @description The tag: the same for all its spellings; another one once it is renamed.
             * @example 4f5c3a0e-91d2-6b7f-8a0c-2d1e5b6a7c8d
             */
            id: string;
            /**
             * @description The tag, as it is spelled most.
             * @example ausbildet
             */
            name: string;
            /**
             * @description How many organisations bear it, of those you read.
             * @example 12
             */
            organisations: number;
            /**
             * @description How many persons bear it. Absent where you do not read the tags of persons.
             * @example 3
             */
            persons?: number;
        };
        TagPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["TagResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        RenameTagRequest: {
            /**
             * @description What it is called from now on.
             * @example bildet aus
             */
            name: string;
            /**
             * @description Whether it may go into the tag that is called so already (`tag_exists`), and be no more. Absent: it may not.
             * @example false
             */
            allowMerge?: boolean;
        };
        AlikeOrganisationResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Full name.
             * @example Saaletal Optik GmbH
             */
            name: string;
            /**
             * @description Short name, as people say it.
             * @example Saaletal Optik
             */
            shortName: string | null;
            /**
             * Format: iri
             * @description Website.
             * @example https://saaletal-optik.example
             */
            website: string | null;
            /**
             * @description Street and number.
             * @example Am Planetarium 1
             */
            street: string | null;
            /**
             * @description Postal code.
             * @example 07743
             */
            postalCode: string | null;
            /**
             * @description Town.
             * @example Jena
             */
            city: string | null;
            /**
             * Format: idn-email
             * @description General e-mail address. Absent where you may not read it.
             * @example kontakt@saaletal-optik.example
             */
            email?: string | null;
            /**
             * @description General telephone number. Absent where you may not read it.
             * @example +49 3641 55501
             */
            phone?: string | null;
        };
        AlikePersonResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: idn-email
             * @description Private e-mail address, used where no affiliation gives one. Absent where you may not read it.
             * @example ada@beispiel.example
             */
            email?: string | null;
            /**
             * @description Private telephone number, used where no affiliation gives one. Absent where you may not read it.
             * @example +49 3641 55502
             */
            phone?: string | null;
            /**
             * @description How the person is named.
             * @example Dr. Ada von Beispiel
             */
            name: string;
            /**
             * @description Names of the organisations that the person works or worked for, each once.
             * @example [
             *       "Saaletal Optik GmbH"
             *     ]
             */
            organisations: string[];
        };
        DuplicateResponse: {
            /**
             * Format: uuid
             * @description The pair: the same for the same two records.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description What both are.
             * @example organisations
             * @enum {string}
             */
            type: "organisations" | "persons";
            /**
             * @description How much speaks for one record, in per cent.
             * @example 82
             */
            score: number;
            /**
             * @description What speaks for it: what is the same in both, or how far their names differ.
             * @example [
             *       "legal_form",
             *       "domain"
             *     ]
             */
            reasons: ("same_name" | "legal_form" | "umlauts" | "abbreviation" | "spelling" | "short_name" | "email" | "domain" | "phone" | "address" | "given_names" | "swapped_names" | "family_name" | "given_name" | "organisation")[];
            /**
             * Format: date-time
             * @description When somebody said that they are two (UTC); null where nobody did.
             * @example null
             */
            dismissedAt: string | null;
            /** @description Both, where they are organisations. */
            organisations?: components["schemas"]["AlikeOrganisationResponse"][];
            /** @description Both, where they are persons. */
            persons?: components["schemas"]["AlikePersonResponse"][];
        };
        DuplicatePage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["DuplicateResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        ImportSheetResponse: {
            /**
             * @description Its name; empty where the file is CSV.
             * @example Mitglieder
             */
            name: string;
            /**
             * @description How many rows stand on it.
             * @example 312
             */
            rows: number;
        };
        ImportHeadResponse: {
            /**
             * @description First line with names of columns.
             * @example 1
             */
            from: number;
            /**
             * @description Last line with names of columns.
             * @example 1
             */
            to: number;
        };
        ImportRowlessResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What its rows are.
             * @example organisations
             * @enum {string}
             */
            kind: "organisations";
            /**
             * @description Whether it is taken over.
             * @example draft
             * @enum {string}
             */
            state: "draft" | "committed" | "undone";
            /**
             * @description What the file was called.
             * @example mitglieder-2019.xlsx
             */
            fileName: string;
            /**
             * @description What the file is.
             * @example xlsx
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /**
             * @description Of CSV: how its letters are written.
             * @example windows-1252
             */
            encoding: string | null;
            /**
             * @description Of CSV: what stands between cells.
             * @example ;
             */
            delimiter: string | null;
            /**
             * @description The sheet that was read.
             * @example Mitglieder
             */
            sheet: string;
            /** @description The sheets that can be read. */
            sheets: components["schemas"]["ImportSheetResponse"][];
            /** @description Where the names of columns stand; null where they have none. */
            head: components["schemas"]["ImportHeadResponse"] | null;
            /**
             * Format: date-time
             * @description When it was taken over (UTC).
             * @example null
             */
            committedAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken back (UTC).
             * @example null
             */
            undoneAt: string | null;
        };
        ImportPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ImportRowlessResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        ImportColumnResponse: {
            /**
             * @description What it is called in the file.
             * @example Firma
             */
            name: string;
            /**
             * @description What it fills; null: nothing.
             * @example name
             * @enum {string|null}
             */
            field: "name" | "shortName" | "sectorCode" | "membership.state" | "membership.joinedOn" | "membership.endedOn" | "membership.lastDay" | "street" | "postalCode" | "city" | "country" | "website" | "email" | "phone" | "sizeBand" | "description" | "expertise" | "tags" | "listedPublicly" | "internalNote" | "id" | null;
            /**
             * @description The beginnings of its first cells.
             * @example [
             *       "Saaletal Optik GmbH"
             *     ]
             */
            samples: string[];
        };
        ImportCountsResponse: {
            /**
             * @description Rows in all.
             * @example 312
             */
            rows: number;
            /**
             * @description Rows of which records would be made.
             * @example 280
             */
            new: number;
            /**
             * @description Rows that would change a record.
             * @example 12
             */
            update: number;
            /**
             * @description Rows that say what is there.
             * @example 4
             */
            same: number;
            /**
             * @description Rows that look like a record or an earlier row.
             * @example 6
             */
            duplicate: number;
            /**
             * @description Rows with errors.
             * @example 10
             */
            error: number;
            /**
             * @description Rows that stay behind.
             * @example 16
             */
            left: number;
            /**
             * @description Rows about which somebody has to decide before the commit.
             * @example 16
             */
            open: number;
        };
        ImportResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * @description What its rows are.
             * @example organisations
             * @enum {string}
             */
            kind: "organisations";
            /**
             * @description Whether it is taken over.
             * @example draft
             * @enum {string}
             */
            state: "draft" | "committed" | "undone";
            /**
             * @description What the file was called.
             * @example mitglieder-2019.xlsx
             */
            fileName: string;
            /**
             * @description What the file is.
             * @example xlsx
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /**
             * @description Of CSV: how its letters are written.
             * @example windows-1252
             */
            encoding: string | null;
            /**
             * @description Of CSV: what stands between cells.
             * @example ;
             */
            delimiter: string | null;
            /**
             * @description The sheet that was read.
             * @example Mitglieder
             */
            sheet: string;
            /** @description The sheets that can be read. */
            sheets: components["schemas"]["ImportSheetResponse"][];
            /** @description Where the names of columns stand; null where they have none. */
            head: components["schemas"]["ImportHeadResponse"] | null;
            /**
             * Format: date-time
             * @description When it was taken over (UTC).
             * @example null
             */
            committedAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken back (UTC).
             * @example null
             */
            undoneAt: string | null;
            /** @description The columns, in order. */
            columns: components["schemas"]["ImportColumnResponse"][];
            /**
             * @description By fields: what rows say that say nothing of them.
             * @example {
             *       "sectorCode": "Wirtschaft"
             *     }
             */
            defaults: {
                [key: string]: string;
            };
            /**
             * @description Whether rows with errors are left out.
             * @example false
             */
            leavesErrors: boolean;
            /**
             * @description What becomes of rows that look like another.
             * @example null
             * @enum {string|null}
             */
            takesDuplicates: "new" | "leave" | null;
            /** @description How many rows become what. */
            counts: components["schemas"]["ImportCountsResponse"];
            /**
             * @description The steps that are open now, as their routes are called (POST /imports/{id}/…).
             * @example [
             *       "commit"
             *     ]
             */
            openSteps: ("commit" | "undo")[];
        };
        ColumnMapping: {
            /**
             * @description Which column, from 0 on.
             * @example 3
             */
            column: number;
            /**
             * @description What it fills; null: nothing.
             * @example city
             * @enum {string|null}
             */
            field: "name" | "shortName" | "sectorCode" | "membership.state" | "membership.joinedOn" | "membership.endedOn" | "membership.lastDay" | "street" | "postalCode" | "city" | "country" | "website" | "email" | "phone" | "sizeBand" | "description" | "expertise" | "tags" | "listedPublicly" | "internalNote" | "id" | null;
        };
        FieldDefault: {
            /**
             * @description Which field.
             * @example sectorCode
             * @enum {string}
             */
            field: "name" | "shortName" | "sectorCode" | "membership.state" | "membership.joinedOn" | "membership.endedOn" | "membership.lastDay" | "street" | "postalCode" | "city" | "country" | "website" | "email" | "phone" | "sizeBand" | "description" | "expertise" | "tags" | "listedPublicly" | "internalNote" | "id";
            /**
             * @description What it is where a row says nothing of it, as a cell would say it; null: nothing.
             * @example Wirtschaft
             */
            value: string | null;
        };
        RowChoice: {
            /**
             * @description Which row, by its line.
             * @example 17
             */
            line: number;
            /**
             * @description Make a record of it, change the record `id`, leave it out; null: as it was judged.
             * @example update
             * @enum {string|null}
             */
            choice: "new" | "update" | "leave" | null;
            /**
             * Format: uuid
             * @description The record that is meant, with `update`.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id?: string;
        };
        PatchImportRequest: {
            /**
             * @description Of a workbook: the sheet to read.
             * @example Mitglieder
             */
            sheet?: string;
            /**
             * @description The line with the names of the columns; 0: there is none.
             * @example 3
             */
            headLine?: number;
            /** @description What columns fill; those not named stay as they are. */
            columns?: components["schemas"]["ColumnMapping"][];
            /** @description What rows say that say nothing; those not named stay as they are. */
            defaults?: components["schemas"]["FieldDefault"][];
            /**
             * @description Whether rows with errors are left out.
             * @example true
             */
            leavesErrors?: boolean;
            /**
             * @description What becomes of rows that look like a record or an earlier row, where nothing is chosen for the row; null: somebody has to choose.
             * @example leave
             * @enum {string|null}
             */
            takesDuplicates?: "new" | "leave" | null;
            /** @description What becomes of single rows. */
            rows?: components["schemas"]["RowChoice"][];
        };
        ImportChangeResponse: {
            /**
             * @description Which field; `membership` where one would be made.
             * @example city
             * @enum {string}
             */
            field: "name" | "shortName" | "sectorCode" | "membership.state" | "membership.joinedOn" | "membership.endedOn" | "membership.lastDay" | "street" | "postalCode" | "city" | "country" | "website" | "email" | "phone" | "sizeBand" | "description" | "expertise" | "tags" | "listedPublicly" | "internalNote" | "id" | "membership";
            /**
             * @description What stands there.
             * @example null
             */
            from: string | boolean | string[] | Record<string, never> | null;
            /**
             * @description What would stand there.
             * @example Jena
             */
            to: string | boolean | string[] | Record<string, never> | null;
        };
        ImportAlikeResponse: {
            /**
             * Format: uuid
             * @description The record that it looks like; null where it is a row.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string | null;
            /**
             * @description The earlier row that it looks like.
             * @example null
             */
            line: number | null;
            /**
             * @description What it is called.
             * @example Saaletal Optik
             */
            name: string | null;
            /**
             * @description How much speaks for one record, in per cent.
             * @example 82
             */
            score: number;
            /**
             * @description As in GET /duplicates.
             * @example [
             *       "legal_form"
             *     ]
             */
            reasons: ("same_name" | "legal_form" | "umlauts" | "abbreviation" | "spelling" | "short_name" | "given_names" | "swapped_names" | "family_name" | "given_name" | "email" | "domain" | "phone" | "address" | "organisation")[];
        };
        ImportCellErrorResponse: {
            /**
             * @description The column, as the file calls it; null where none fills the field.
             * @example Beitritt
             */
            column: string | null;
            /**
             * @description The field.
             * @example membership.joinedOn
             */
            field: string;
            /**
             * @description What is wrong, as a code.
             * @example only_a_month
             */
            code: string;
            /**
             * @description The same in words, in the language asked for.
             * @example „seit März 2019“ sagt keinen Tag; schreiben Sie den ersten Tag, der zählt, zum Beispiel 01.03.2019.
             */
            detail: string;
        };
        ImportRowResponse: {
            /**
             * Format: uuid
             * @description The row.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description The line in the file, from 1 on.
             * @example 17
             */
            line: number;
            /**
             * @description What would become of it.
             * @example new
             * @enum {string}
             */
            outcome: "new" | "update" | "same" | "duplicate" | "error";
            /**
             * @description Whether it is written; the others stay behind.
             * @example true
             */
            taken: boolean;
            /**
             * @description What the record is called.
             * @example Saaletal Optik GmbH
             */
            name: string | null;
            /**
             * Format: uuid
             * @description The record that it would change.
             * @example null
             */
            targetId: string | null;
            /** @description What it would write. */
            changes: components["schemas"]["ImportChangeResponse"][];
            /** @description What it looks like, the likest first. */
            duplicates: components["schemas"]["ImportAlikeResponse"][];
            /** @description What is wrong with it. */
            errors: components["schemas"]["ImportCellErrorResponse"][];
            /**
             * @description What somebody chose for it.
             * @example null
             * @enum {string|null}
             */
            choice: "new" | "update" | "leave" | null;
            /**
             * Format: uuid
             * @description The record that it became, once it is taken over.
             * @example null
             */
            recordId: string | null;
        };
        ImportRowPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ImportRowResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        SignInRequest: {
            /**
             * Format: idn-email
             * @description E-mail address of the account, in any case.
             * @example lead@alliance.example
             */
            email: string;
            /**
             * @description Password.
             * @example vier Wörter ohne Zusammenhang
             */
            password: string;
            /**
             * @description For browsers: puts the refresh token into a cookie instead of the body; where absent, `false`.
             * @example false
             */
            useCookie?: boolean;
        };
        TokensResponse: {
            /**
             * @description For Authorization: Bearer …
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.…
             */
            accessToken: string;
            /**
             * @description How the access token is sent.
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * @description Seconds that the access token is good for.
             * @example 600
             */
            expiresIn: number;
            /**
             * @description Gives the next tokens, once, within 14 days, up to 30 days after the sign-in. Absent with a cookie, and where the one sent was exchanged a moment ago (another tab has the next one).
             * @example 019a2b3c4d5e7f608a7b0c1d2e3f4a5b.bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            refreshToken?: string;
        };
        RefreshRequest: {
            /**
             * @description The refresh token; left out by browsers, which send the cookie.
             * @example 019a2b3c4d5e7f608a7b0c1d2e3f4a5b.bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            refreshToken?: string;
        };
        SetPasswordRequest: {
            /**
             * @description The link that the alliance lead handed over; good once, for 24 hours.
             * @example bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            link: string;
            /**
             * @description The new password, 12 to 256 characters, not a common one.
             * @example vier Wörter ohne Zusammenhang
             */
            password: string;
        };
        MyAccountResponse: {
            /**
             * Format: uuid
             * @description The account.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: idn-email
             * @description E-mail address to sign in with.
             * @example a.lenz@jena.example
             */
            email: string;
            /**
             * @description Language of screens and mails.
             * @example de
             * @enum {string}
             */
            locale: "de" | "en";
            /**
             * @description Role in the whole alliance.
             * @example coordinator
             * @enum {string|null}
             */
            role: "alliance_lead" | "coordinator" | "observer" | null;
        };
        MyPersonResponse: {
            /**
             * Format: uuid
             * @description The person.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Name, with academic title and affix.
             * @example Dr. Ada Lenz
             */
            name: string;
            /**
             * @description Given name.
             * @example Ada
             */
            givenName: string;
            /**
             * @description Family name.
             * @example Lenz
             */
            familyName: string;
        };
        MyGroupResponse: {
            /**
             * Format: uuid
             * @description The steering group.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its name in addresses.
             * @example stem-education
             */
            slug: string;
            /** @description Its name for people. */
            name: components["schemas"]["LocalNameResponse"];
            /**
             * Format: uuid
             * @description My seat in it.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            seatId: string;
            /**
             * @description What I am there.
             * @example lead
             * @enum {string}
             */
            role: "lead" | "deputy" | "member" | "guest";
            /**
             * @description Whether I run the group: lead or deputy.
             * @example true
             */
            leads: boolean;
        };
        MyOrganisationResponse: {
            /**
             * Format: uuid
             * @description The organisation.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its name.
             * @example Saaletal Optik GmbH
             */
            name: string;
            /**
             * @description Whether its membership is active today, which gives its people rights.
             * @example true
             */
            isActiveMember: boolean;
            /**
             * @description Whether I am its primary contact.
             * @example false
             */
            isPrimaryContact: boolean;
            /**
             * @description Whether I may name contacts of it: add persons (POST /persons) and say that they work there (POST /persons/{id}/affiliations). For who may not do so everywhere, this is what `mine` means of person.create and affiliation.create.
             * @example false
             */
            mayNameContacts: boolean;
        };
        MyPermissionResponse: {
            /**
             * @description The permission.
             * @example meeting.write
             * @enum {string}
             */
            permission: "alliance.write" | "organisation.read" | "organisation.create" | "organisation.update" | "sector.write" | "membership.read" | "membership.write" | "note.internal" | "person.read" | "person.create" | "person.update" | "affiliation.create" | "affiliation.update" | "affiliation.decline" | "duplicate.manage" | "tag.manage" | "import.manage" | "contact.read" | "group.read" | "group.create" | "group.update" | "group.mandate" | "seat.read" | "seat.write" | "seat.appoint" | "topic.read" | "topic.propose" | "topic.write" | "meeting.read" | "meeting.write" | "joinUrl.read" | "rsvp.write" | "minutes.read" | "minutes.write" | "presence.share" | "minutes.review" | "minutes.published" | "minutes.approve" | "minutes.publish" | "actionItem.read" | "actionItem.write" | "actionItem.answer" | "report.read" | "list.export" | "record.merge" | "record.mergeRights" | "account.manage" | "apiKey.manage" | "audit.read";
            /**
             * @description Everywhere.
             * @example false
             */
            everywhere: boolean;
            /**
             * @description In these groups.
             * @example [
             *       "019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b"
             *     ]
             */
            groupIds: string[];
            /**
             * @description For what is my own.
             * @example false
             */
            mine: boolean;
        };
        MeResponse: {
            /** @description The account that is signed in. */
            account: components["schemas"]["MyAccountResponse"];
            /** @description Whose account it is. */
            person: components["schemas"]["MyPersonResponse"] | null;
            /** @description Groups in which I have a seat today, by name. */
            groups: components["schemas"]["MyGroupResponse"][];
            /** @description Organisations that I work for today, by name. */
            organisations: components["schemas"]["MyOrganisationResponse"][];
            /** @description What I may do and how far it reaches; what is absent I may not do at all. */
            permissions: components["schemas"]["MyPermissionResponse"][];
        };
        ChangePasswordRequest: {
            /**
             * @description The present password.
             * @example vier Wörter ohne Zusammenhang
             */
            currentPassword: string;
            /**
             * @description The new password, 12 to 256 characters, not a common one.
             * @example vier Wörter ohne Zusammenhang
             */
            newPassword: string;
        };
        FirstOfInteraction: {
            /** @description The first rows. */
            data: components["schemas"]["InteractionResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfMinutesRow: {
            /** @description The first rows. */
            data: components["schemas"]["MinutesRowResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        ObjectionMeetingResponse: {
            /**
             * Format: uuid
             * @description The meeting.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its title.
             * @example Frühjahrssitzung
             */
            title: string;
            /**
             * Format: date-time
             * @description Its planned start (UTC).
             * @example 2026-04-15T14:00:00.000Z
             */
            plannedStart: string;
        };
        OpenObjectionResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The minutes.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            minutesId: string;
            /**
             * Format: uuid
             * @description The participation of who objected.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            participationId: string;
            /**
             * @description Name of who objected.
             * @example Dr. Ada von Beispiel
             */
            name: string;
            /**
             * @description Whether it is right; null while nobody has answered.
             * @example accepted
             * @enum {string|null}
             */
            outcome: "accepted" | "rejected" | null;
            /**
             * @description The answer.
             * @example Stimmt, wir berichtigen die Zahl.
             */
            answer: string | null;
            /**
             * Format: date-time
             * @description When it was answered (UTC).
             * @example 2026-03-12T15:04:05.678Z
             */
            answeredAt: string | null;
            /**
             * @description The steps that are open to you now: `answer` (POST /objections/{id}/answer).
             * @example [
             *       "answer"
             *     ]
             */
            openSteps: "answer"[];
            /**
             * Format: uuid
             * @description Item of the meeting's agenda under which the passage stands.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            agendaItemId: string | null;
            /**
             * @description The passage that is wrong or missing, as the minutes have it.
             * @example Die Schulen melden 40 Plätze.
             */
            passage: string;
            /**
             * @description What is held against it, and what it should say.
             * @example Gemeldet waren 14 Plätze; 40 ist das Ziel bis zum Herbst.
             */
            text: string;
            /** @description The group whose minutes they are. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /** @description The meeting that they record. */
            meeting: components["schemas"]["ObjectionMeetingResponse"];
        };
        FirstOfOpenObjection: {
            /** @description The first rows. */
            data: components["schemas"]["OpenObjectionResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        OverdueResponse: {
            /** @description The group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
            /**
             * @description How many of its action items are overdue.
             * @example 4
             */
            count: number;
        };
        FirstOfOverdue: {
            /** @description The first rows. */
            data: components["schemas"]["OverdueResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfMissingMinutes: {
            /** @description The first rows. */
            data: components["schemas"]["MissingMinutesResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        FirstOfSilentOrganisation: {
            /** @description The first rows. */
            data: components["schemas"]["SilentOrganisationResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        GroupGapResponse: {
            /**
             * @description no_lead, no_deputy: nobody has such a seat; not_affiliated: the person of the seat does not work for its organisation, as far as staff know; not_in_alliance: that organisation's membership has ended; ending: the seat ends within 30 days, and nobody follows (of leads and deputies in that role, of members for that organisation).
             * @example no_deputy
             * @enum {string}
             */
            kind: "no_lead" | "no_deputy" | "not_affiliated" | "not_in_alliance" | "ending";
            /** @description The seat; null where it is the lead or deputy that is missing. */
            seat: components["schemas"]["GapSeatResponse"] | null;
            /** @description The group. */
            steeringGroup: components["schemas"]["NamedGroupResponse"];
        };
        FirstOfGroupGap: {
            /** @description The first rows. */
            data: components["schemas"]["GroupGapResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        WaitingAffiliationResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /** @description Who works there. */
            person: components["schemas"]["NamedPersonResponse"];
            /** @description For which organisation. */
            organisation: components["schemas"]["NamedOrganisationResponse"];
            /**
             * @description Function there.
             * @example Ausbildungsleiterin
             */
            function: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-03-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts; null while open.
             * @example null
             */
            endDate: string | null;
        };
        FirstOfWaitingAffiliation: {
            /** @description The first rows. */
            data: components["schemas"]["WaitingAffiliationResponse"][];
            /**
             * @description Rows in all that you may read.
             * @example 42
             */
            total: number;
        };
        TodayResponse: {
            /** @description Unfinished ones that I or my organisations answer for, by due date: the overdue ones come first. As GET /action-items?mine=true. */
            actionItems: components["schemas"]["FirstOfActionItem"];
            /** @description Interactions with a next step that is mine and still to be taken, by due date: the overdue ones come first. As GET /interactions?mine=true&nextStepOpen=true. Absent unless you are staff. */
            nextSteps?: components["schemas"]["FirstOfInteraction"];
            /** @description Meetings under way or still to come in which I take part, the next one first, each with my participation: PATCH /participations/{id} answers. */
            meetings: components["schemas"]["FirstOfPersonMeeting"];
            /** @description Drafts of minutes, and of corrections, that I may write; the oldest meeting first. */
            drafts: components["schemas"]["FirstOfMinutesRow"];
            /** @description Minutes and corrections in review, of meetings to which I was invited or whose minutes I write. */
            reviews: components["schemas"]["FirstOfMinutesRow"];
            /** @description Objections without an answer to minutes that I write, the oldest first. */
            objections: components["schemas"]["FirstOfOpenObjection"];
            /** @description Groups with overdue action items, those with most first. Absent where you read no reports. */
            overdue?: components["schemas"]["FirstOfOverdue"];
            /** @description As GET /reports/missing-minutes. Absent where you read no reports. */
            missingMinutes?: components["schemas"]["FirstOfMissingMinutes"];
            /** @description As GET /reports/silent-organisations. Absent where you read no reports. */
            silentOrganisations?: components["schemas"]["FirstOfSilentOrganisation"];
            /** @description What the groups lack, as GET /steering-groups/{idOrSlug} says of each; the most pressing first. Absent where you read no reports. */
            gaps?: components["schemas"]["FirstOfGroupGap"];
            /** @description Affiliations that wait to be confirmed, the oldest first. Absent unless you are staff. */
            waitingAffiliations?: components["schemas"]["FirstOfWaitingAffiliation"];
            /** @description Seats that wait to be confirmed, the oldest first. Absent unless you are staff. */
            waitingSeats?: components["schemas"]["FirstOfGroupSeat"];
        };
        MergeSideResponse: {
            /**
             * Format: uuid
             * @description The record.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Its version.
             * @example 3
             */
            version: number;
            /**
             * @description Its name.
             * @example Saaletal Optik GmbH
             */
            name: string;
        };
        MergeFieldResponse: {
            /**
             * @description The field.
             * @example website
             */
            field: string;
            /**
             * @description Its value in the record that stays.
             * @example null
             */
            keep: string | boolean | string[] | null;
            /**
             * @description Its value in the record that goes.
             * @example https://saaletal-optik.example
             */
            with: string | boolean | string[] | null;
            /**
             * @description What can be chosen; `keep` alone where both say the same.
             * @example [
             *       "keep",
             *       "with"
             *     ]
             */
            choices: ("keep" | "with" | "both")[];
            /**
             * @description What is taken where nothing is chosen.
             * @example with
             * @enum {string}
             */
            choice: "keep" | "with" | "both";
            /**
             * @description The value that it has then.
             * @example https://saaletal-optik.example
             */
            proposal: string | boolean | string[] | null;
            /**
             * @description Whether both say something, and not the same, so that one value is lost.
             * @example false
             */
            isConflict: boolean;
        };
        MergedRecordResponse: {
            /**
             * Format: uuid
             * @description The record.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId: string;
            /** @description What it is called; null where it has no name for you. */
            title: components["schemas"]["LocalNameResponse"] | null;
        };
        MergeMovesResponse: {
            /**
             * @description Kind of record.
             * @example affiliation
             */
            recordType: string;
            /**
             * @description How many of it come along.
             * @example 2
             */
            total: number;
            /** @description The first fifty of them. */
            records: components["schemas"]["MergedRecordResponse"][];
        };
        TermResponse: {
            /**
             * Format: date
             * @description First day.
             * @example 2021-04-01
             */
            startDate: string;
            /**
             * Format: date
             * @description First day that no longer counts.
             * @example null
             */
            endDate: string | null;
        };
        MergeCollisionResponse: {
            /**
             * Format: uuid
             * @description The record.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId: string;
            /** @description What it is called; null where it has no name for you. */
            title: components["schemas"]["LocalNameResponse"] | null;
            /**
             * @description What becomes of it. `covered`: another one says it already, so it goes. `shortened`: it keeps the days on which the other one does not count. `joined`: both become one, which lasts as long as both did. `contact_yields`: it is no longer the primary contact. `one_participation`: of two at one meeting one is left, with the later answer and what was seen of either. `own_substitute`: nobody stands in for himself, so the substitution falls away.
             * @example covered
             * @enum {string}
             */
            rule: "covered" | "shortened" | "joined" | "contact_yields" | "one_participation" | "own_substitute";
            /**
             * @description Kind of record.
             * @example affiliation
             */
            recordType: string;
            /**
             * Format: uuid
             * @description The record with which it collides, and which counts.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            otherRecordId: string | null;
            /** @description What is left of it, where a term is cut. */
            terms: components["schemas"]["TermResponse"][];
        };
        MergeBlockerResponse: {
            /**
             * @description What stands in the way. `same_record`: it is one record. `two_accounts`: both have an account, of which one has to be taken off its person. `both_in_approved_minutes`: approved minutes name both at one meeting, and never change. `both_objected`: both objected to the minutes of one meeting. `substitute_in_approved_minutes`: approved minutes say that one stood in for the other. `alliance_lead_needed`: one of them has an account or leads a group, so an alliance lead has to merge them.
             * @example two_accounts
             * @enum {string}
             */
            code: "same_record" | "two_accounts" | "both_in_approved_minutes" | "both_objected" | "substitute_in_approved_minutes" | "alliance_lead_needed";
            /**
             * @description Kind of record that it concerns.
             * @example meeting
             */
            recordType?: string;
            /**
             * Format: uuid
             * @description The record that it concerns.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId?: string;
        };
        MergePreviewResponse: {
            /** @description The record that stays. */
            keep: components["schemas"]["MergeSideResponse"];
            /** @description The record that goes. */
            with: components["schemas"]["MergeSideResponse"];
            /** @description Every field of both, and which value wins. */
            fields: components["schemas"]["MergeFieldResponse"][];
            /** @description What comes along as it is, by kind. */
            moves: components["schemas"]["MergeMovesResponse"][];
            /** @description What collides, and what becomes of it: nobody has to choose. */
            collisions: components["schemas"]["MergeCollisionResponse"][];
            /** @description What stands in the way; nothing, where it can be merged by you. */
            blockers: components["schemas"]["MergeBlockerResponse"][];
        };
        OrganisationMergeChoices: {
            /**
             * @description Whose `name` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            name?: "keep" | "with";
            /**
             * @description Whose `shortName` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            shortName?: "keep" | "with";
            /**
             * @description Whose `sectorCode` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            sectorCode?: "keep" | "with";
            /**
             * @description Whose `website` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            website?: "keep" | "with";
            /**
             * @description Whose `street` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            street?: "keep" | "with";
            /**
             * @description Whose `postalCode` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            postalCode?: "keep" | "with";
            /**
             * @description Whose `city` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            city?: "keep" | "with";
            /**
             * @description Whose `country` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            country?: "keep" | "with";
            /**
             * @description Whose `sizeBand` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            sizeBand?: "keep" | "with";
            /**
             * @description Whose `description` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            description?: "keep" | "with";
            /**
             * @description Whose `expertise` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            expertise?: "keep" | "with" | "both";
            /**
             * @description Whose `email` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            email?: "keep" | "with";
            /**
             * @description Whose `phone` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            phone?: "keep" | "with";
            /**
             * @description Whose `tags` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            tags?: "keep" | "with" | "both";
            /**
             * @description Whose `listedPublicly` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            listedPublicly?: "keep" | "with";
            /**
             * @description Whose `internalNote` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            internalNote?: "keep" | "with" | "both";
        };
        MergeOrganisationsRequest: {
            /**
             * Format: uuid
             * @description The record that goes into this one, and is no more.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            with: string;
            /**
             * @description The version of that record which was read; another one by now is refused as a stale If-Match is.
             * @example 3
             */
            withVersion: number;
            /**
             * @description Whose value each field has: `keep` of the record that stays, `with` of the one that goes, `both` where there is room for both. Where absent, what the preview proposes.
             * @example {
             *       "website": "with",
             *       "tags": "both"
             *     }
             */
            choices?: components["schemas"]["OrganisationMergeChoices"];
        };
        PersonMergeChoices: {
            /**
             * @description Whose `formOfAddress` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            formOfAddress?: "keep" | "with";
            /**
             * @description Whose `academicTitle` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            academicTitle?: "keep" | "with";
            /**
             * @description Whose `givenName` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            givenName?: "keep" | "with";
            /**
             * @description Whose `nameAffix` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            nameAffix?: "keep" | "with";
            /**
             * @description Whose `familyName` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            familyName?: "keep" | "with";
            /**
             * @description Whose `email` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            email?: "keep" | "with";
            /**
             * @description Whose `phone` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            phone?: "keep" | "with";
            /**
             * @description Whose `language` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            language?: "keep" | "with";
            /**
             * @description Whose `tags` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            tags?: "keep" | "with" | "both";
            /**
             * @description Whose `internalNote` it has afterwards; where absent, what the preview proposes.
             * @example keep
             * @enum {string}
             */
            internalNote?: "keep" | "with" | "both";
        };
        MergePersonsRequest: {
            /**
             * Format: uuid
             * @description The record that goes into this one, and is no more.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            with: string;
            /**
             * @description The version of that record which was read; another one by now is refused as a stale If-Match is.
             * @example 3
             */
            withVersion: number;
            /**
             * @description Whose value each field has: `keep` of the record that stays, `with` of the one that goes, `both` where there is room for both. Where absent, what the preview proposes.
             * @example {
             *       "email": "with"
             *     }
             */
            choices?: components["schemas"]["PersonMergeChoices"];
        };
        AccountResponse: {
            /**
             * Format: uuid
             * @description Id of the record (UUID version 7).
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * @description Raised by every change; part of the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            updatedAt: string;
            /**
             * Format: idn-email
             * @description E-mail address to sign in with; kept in lower case.
             * @example a.lenz@jena.example
             */
            email: string;
            /**
             * Format: uuid
             * @description Whose account it is; seats and affiliations of that person give it rights.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId: string | null;
            /**
             * @description Role in the whole alliance; null for people whose seats and affiliations say all.
             * @example coordinator
             * @enum {string|null}
             */
            role: "alliance_lead" | "coordinator" | "observer" | null;
            /**
             * @description Language of screens and mails; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            locale: "de" | "en";
            /**
             * @description Name of the person.
             * @example Ada Lenz
             */
            personName: string | null;
            /**
             * @description Whether it is kept from signing in.
             * @example false
             */
            disabled: boolean;
            /**
             * Format: date-time
             * @description Since when it is disabled (UTC).
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description Whether a password was set; a new account gets one by a link.
             * @example true
             */
            hasPassword: boolean;
        };
        AccountPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["AccountResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateAccountRequest: {
            /**
             * Format: idn-email
             * @description E-mail address to sign in with; kept in lower case.
             * @example a.lenz@jena.example
             */
            email: string;
            /**
             * Format: uuid
             * @description Whose account it is; seats and affiliations of that person give it rights.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId?: string | null;
            /**
             * @description Role in the whole alliance; null for people whose seats and affiliations say all.
             * @example coordinator
             * @enum {string|null}
             */
            role?: "alliance_lead" | "coordinator" | "observer" | null;
            /**
             * @description Language of screens and mails; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            locale?: "de" | "en";
        };
        PatchAccountRequest: {
            /**
             * Format: idn-email
             * @description E-mail address to sign in with; kept in lower case.
             * @example a.lenz@jena.example
             */
            email?: string;
            /**
             * Format: uuid
             * @description Whose account it is; seats and affiliations of that person give it rights.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            personId?: string | null;
            /**
             * @description Role in the whole alliance; null for people whose seats and affiliations say all.
             * @example coordinator
             * @enum {string|null}
             */
            role?: "alliance_lead" | "coordinator" | "observer" | null;
            /**
             * @description Language of screens and mails; where absent as it is made, `de`.
             * @example de
             * @enum {string}
             */
            locale?: "de" | "en";
            /**
             * @description true signs the account out everywhere and keeps it from signing in; false lets it in again.
             * @example true
             */
            disabled?: boolean;
        };
        PasswordLinkResponse: {
            /**
             * @description To be sent to PUT /auth/password. Shown this once.
             * @example bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            link: string;
            /**
             * Format: date-time
             * @description Until when it can be used (UTC).
             * @example 2026-03-19T09:00:00.000Z
             */
            expiresAt: string;
        };
        ApiKeyResponse: {
            /**
             * Format: uuid
             * @description Id of the key; it stands in the key too.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used (UTC), to the minute.
             * @example 2026-03-02T15:04:05.678Z
             */
            lastUsedAt: string | null;
            /**
             * @description What it is for.
             * @example Website der Stadt
             */
            name: string;
            /**
             * @description What it may do. Accounts, keys, erasure and approval are never among it.
             * @example [
             *       "organisation.read"
             *     ]
             */
            permissions: ("organisation.read" | "organisation.create" | "organisation.update" | "membership.read" | "membership.write" | "person.read" | "person.create" | "person.update" | "affiliation.create" | "affiliation.update" | "contact.read" | "group.read" | "seat.read" | "seat.write" | "topic.read" | "topic.write" | "meeting.read" | "meeting.write" | "rsvp.write" | "minutes.read" | "minutes.write" | "minutes.published" | "actionItem.read" | "actionItem.write" | "actionItem.answer" | "report.read" | "list.export")[];
            /**
             * Format: uuid
             * @description The one group in which its permissions count; null for all. Not every permission can be so bound.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string | null;
            /**
             * Format: date-time
             * @description From when on it is no longer good; null for never.
             * @example 2027-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
        };
        ApiKeyPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["ApiKeyResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        CreateApiKeyRequest: {
            /**
             * @description What it is for.
             * @example Website der Stadt
             */
            name: string;
            /**
             * @description What it may do. Accounts, keys, erasure and approval are never among it.
             * @example [
             *       "organisation.read"
             *     ]
             */
            permissions: ("organisation.read" | "organisation.create" | "organisation.update" | "membership.read" | "membership.write" | "person.read" | "person.create" | "person.update" | "affiliation.create" | "affiliation.update" | "contact.read" | "group.read" | "seat.read" | "seat.write" | "topic.read" | "topic.write" | "meeting.read" | "meeting.write" | "rsvp.write" | "minutes.read" | "minutes.write" | "minutes.published" | "actionItem.read" | "actionItem.write" | "actionItem.answer" | "report.read" | "list.export")[];
            /**
             * Format: uuid
             * @description The one group in which its permissions count; null for all. Not every permission can be so bound.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId?: string | null;
            /**
             * Format: date-time
             * @description From when on it is no longer good; null for never.
             * @example 2027-01-01T00:00:00.000Z
             */
            expiresAt?: string | null;
        };
        NewApiKeyResponse: {
            /**
             * Format: uuid
             * @description Id of the key; it stands in the key too.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made (UTC).
             * @example 2026-01-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used (UTC), to the minute.
             * @example 2026-03-02T15:04:05.678Z
             */
            lastUsedAt: string | null;
            /**
             * @description What it is for.
             * @example Website der Stadt
             */
            name: string;
            /**
             * @description What it may do. Accounts, keys, erasure and approval are never among it.
             * @example [
             *       "organisation.read"
             *     ]
             */
            permissions: ("organisation.read" | "organisation.create" | "organisation.update" | "membership.read" | "membership.write" | "person.read" | "person.create" | "person.update" | "affiliation.create" | "affiliation.update" | "contact.read" | "group.read" | "seat.read" | "seat.write" | "topic.read" | "topic.write" | "meeting.read" | "meeting.write" | "rsvp.write" | "minutes.read" | "minutes.write" | "minutes.published" | "actionItem.read" | "actionItem.write" | "actionItem.answer" | "report.read" | "list.export")[];
            /**
             * Format: uuid
             * @description The one group in which its permissions count; null for all. Not every permission can be so bound.
             * @example 019a0000-0000-7000-8000-000000000012
             */
            steeringGroupId: string | null;
            /**
             * Format: date-time
             * @description From when on it is no longer good; null for never.
             * @example 2027-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description The key, for Authorization: Bearer …. Shown this once.
             * @example aak_019a2b3c4d5e7f608a7b0c1d2e3f4a5b_bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc
             */
            token: string;
        };
        AuditActorResponse: {
            /**
             * @description What kind of actor it was.
             * @example account
             * @enum {string}
             */
            kind: "account" | "api_key" | "operator" | "anonymous";
            /**
             * Format: uuid
             * @description The account or API key; null for the operator and for who was not signed in.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string | null;
            /**
             * @description Name of the person or the key, else the e-mail address, as it is now.
             * @example Ada Lenz
             */
            name: string | null;
        };
        AuditValueResponse: {
            /**
             * @description The field.
             * @example city
             */
            field: string;
            /**
             * @description Its value before; null where it had none.
             * @example Weimar
             */
            before: string | number | boolean | unknown[] | Record<string, never> | null;
            /**
             * @description Its value after.
             * @example Jena
             */
            after: string | number | boolean | unknown[] | Record<string, never> | null;
        };
        AuditEventResponse: {
            /**
             * Format: uuid
             * @description The event.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened (UTC).
             * @example 2026-03-02T15:04:05.678Z
             */
            at: string;
            /** @description Who did it. */
            actor: components["schemas"]["AuditActorResponse"];
            /**
             * @description What was done.
             * @example changed
             */
            action: string;
            /**
             * @description Kind of the record.
             * @example organisation
             */
            recordType: string;
            /**
             * Format: uuid
             * @description The record.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            recordId: string;
            /**
             * @description Fields that changed.
             * @example [
             *       "city"
             *     ]
             */
            fields: string[];
            /** @description Values before and after, by field. Missing where a person was erased, and for notes while they are written. */
            values: components["schemas"]["AuditValueResponse"][];
            /**
             * Format: uuid
             * @description The request, as in the log; null for the operator.
             * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
             */
            requestId: string | null;
        };
        AuditEventPage: {
            /** @description The rows, in the order asked for. */
            data: components["schemas"]["AuditEventResponse"][];
            /** @description Where to go on. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Rows in all that you may read, with total=true.
             * @example 42
             */
            total?: number;
        };
        /** @description RFC 9457 problem details. Texts follow Accept-Language (de, en); code is stable. */
        Problem: {
            /**
             * @description The kind of problem, as a URN.
             * @example urn:alliance-crm:problem:version_stale
             */
            type: string;
            /**
             * @description What kind of problem this is.
             * @example Inzwischen geändert
             */
            title: string;
            /**
             * @description The HTTP status.
             * @example 412
             */
            status: number;
            /**
             * @description What was wrong here, and what is possible instead.
             * @example Der Datensatz wurde inzwischen geändert.
             */
            detail: string;
            /**
             * @description The address that was asked for, without parameters.
             * @example /api/v1/organisations
             */
            instance: string;
            /**
             * @description Stable code for programs; each answer lists those that it can have.
             * @example version_stale
             */
            code: string;
            /**
             * @description To be quoted in questions; stands in the log too.
             * @example 019a2b3c-0000-7000-8000-000000000000
             */
            requestId: string;
            /**
             * @description The state that the record is in (life cycle problems).
             * @example held
             */
            state?: string;
            /** @description The steps that are open from here (life cycle problems). */
            open?: string[];
            /**
             * Format: date-time
             * @description From when on nobody could object any more (`review_period_over`), in UTC.
             * @example 2026-03-24T08:30:00.000Z
             */
            reviewEndedAt?: string;
            /**
             * @description On which records of the import something was built, and what: `changed_since` the import, or `referred_to` by another record (`undo_blocked`). A hundred at the most.
             * @example [
             *       {
             *         "id": "019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b",
             *         "code": "referred_to",
             *         "recordType": "affiliation",
             *         "recordId": "019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c"
             *       }
             *     ]
             */
            builtOn?: {
                /**
                 * Format: uuid
                 * @description The record of the import.
                 */
                id: string;
                /** @description What was done. */
                code: string;
                /** @description What changed, or refers to it. */
                recordType: string;
                /**
                 * Format: uuid
                 * @description Which one.
                 */
                recordId: string;
            }[];
            /**
             * @description The records that it looks like, the likest first, with what speaks for it (`possible_duplicate`).
             * @example [
             *       {
             *         "id": "019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b",
             *         "name": "Saaletal Optik",
             *         "score": 82,
             *         "reasons": [
             *           "legal_form",
             *           "domain"
             *         ]
             *       }
             *     ]
             */
            duplicates?: {
                /**
                 * Format: uuid
                 * @description The record.
                 */
                id: string;
                /** @description Its name. */
                name: string;
                /** @description How much speaks for one record, in per cent. */
                score: number;
                /** @description As in GET /duplicates. */
                reasons: string[];
            }[];
            /**
             * @description The tag that is called so already, with how many bear it (`tag_exists`).
             * @example {
             *       "id": "4f5c3a0e-91d2-6b7f-8a0c-2d1e5b6a7c8d",
             *       "name": "bildet aus",
             *       "organisations": 4,
             *       "persons": 0
             *     }
             */
            existing?: {
                /**
                 * Format: uuid
                 * @description The tag.
                 */
                id: string;
                /** @description As it is spelled most. */
                name: string;
                /** @description How many organisations bear it. */
                organisations: number;
                /** @description How many persons bear it. */
                persons: number;
            };
            /** @description What stands in the way, each with the record that it concerns. */
            reasons?: {
                /**
                 * @description Stable code of the reason.
                 * @example attendance_incomplete
                 */
                code: string;
                /**
                 * @description The kind of record.
                 * @example participation
                 */
                recordType?: string;
                /**
                 * Format: uuid
                 * @description The record.
                 */
                recordId?: string;
            }[];
            /** @description The record as it is now and as you may read it, to merge with (version_stale on an agenda item); its tag stands in ETag. */
            current?: components["schemas"]["AgendaItemResponse"];
            /** @description Each wrong place: a JSON pointer into the body, or a parameter. */
            errors?: {
                /**
                 * @description RFC 6901 pointer into the body.
                 * @example /plannedEnd
                 */
                pointer?: string;
                /**
                 * @description Name of the parameter.
                 * @example limit
                 */
                parameter?: string;
                /**
                 * @description Stable code of the error:
                 *
                 *     - `about_nobody`: An interaction is with an organisation (organisationId), a person (personId), or both.
                 *     - `already_back`: This deferred decision has come back already, as {by}; change that one.
                 *     - `already_joined`: The day of joining is settled already; leave the field out.
                 *     - `already_superseded`: This decision is superseded by {by} already; supersede that one.
                 *     - `bad_cursor`: This cursor does not belong to this list, sort and filters.
                 *     - `before_start`: The end lies before the start.
                 *     - `blank`: This may not be blank.
                 *     - `both_too_long`: Both values together are too long; choose one.
                 *     - `columns_differ`: Two columns for the same thing differ: "{one}" and "{other}"; empty one of them.
                 *     - `control_character`: Control characters and invisible ones are not possible here.
                 *     - `decision_not_deferred`: Only a deferred decision whose minutes are approved can come back.
                 *     - `decision_not_final`: Only a numbered decision whose minutes are approved can be superseded.
                 *     - `duplicate`: This value is already taken.
                 *     - `exactly_one`: Give exactly one of personId, guestName and from.
                 *     - `expiry_past`: The end of validity has to lie in the future.
                 *     - `for_guests_only`: Only guests without a person record have this; for persons it stands there.
                 *     - `for_one_only`: This is for a single participation; leave it out with "from".
                 *     - `group_ended`: This group has ended; name one that still works.
                 *     - `guest_has_no_vote`: Guests have no vote; members may have one.
                 *     - `hand_over_to_same_person`: This is the person who leaves; name another one.
                 *     - `hand_over_without_end`: A hand-over belongs to an end; give an endDate.
                 *     - `in_future`: This may not lie in the future.
                 *     - `item_missing`: The agenda item {id} is missing; name each exactly once.
                 *     - `link_not_usable`: This link is not or no longer valid; the alliance lead makes a new one.
                 *     - `little_contrast`: White text has a contrast of {ratio}:1 on this colour, {least}:1 is needed; choose a darker one.
                 *     - `membership_differs`: The organisation has a membership already, which says otherwise; change it there, or empty these cells.
                 *     - `never_occurs`: This rule never comes true (30 February, for example); choose days that exist.
                 *     - `no_readable_column`: You may read none of these columns; possible, separated by commas: {values}.
                 *     - `no_seats_in_plenary`: The plenary has no seats; use primary_contacts.
                 *     - `no_such_column`: There are {count} columns; a field or null has to be given for each.
                 *     - `no_such_line`: There is no line {line} in this import.
                 *     - `not_a_date`: "{given}" is not a day that exists; write it as YYYY-MM-DD or DD.MM.YYYY, for example 01.03.2019.
                 *     - `not_affiliated`: The person does not work for this organisation on the first day of the seat; add the affiliation first, or have staff confirm it.
                 *     - `not_allowed`: You may not change this field.
                 *     - `not_boolean`: true or false is expected.
                 *     - `not_day`: A day that exists is expected, as YYYY-MM-DD.
                 *     - `not_email`: This is not an e-mail address.
                 *     - `not_for_group_keys`: A key for one group cannot carry this permission; possible: {values}.
                 *     - `not_id`: An id (UUID) is expected.
                 *     - `not_in_alliance`: The organisation has no membership (any more) on the first day of the seat; open one first.
                 *     - `not_in_file`: A file has all rows; leave out limit, cursor and total.
                 *     - `not_integer`: A whole number from {min} to {max} is expected.
                 *     - `not_list`: A list is expected.
                 *     - `not_moment`: A moment with a time zone is expected, for example 2026-12-01T14:00:00+01:00.
                 *     - `not_next_meeting`: A later meeting of the same group that has not begun is expected.
                 *     - `not_object`: An object is expected.
                 *     - `not_of_agenda_item`: There is no such decision under the agenda item of the action item.
                 *     - `not_of_group`: There is no such agenda item in a meeting of this group.
                 *     - `not_one_of`: Possible values: {values}.
                 *     - `not_person_link`: The link "{link}" names no person that exists; [](person:<id>) is expected.
                 *     - `not_recurrence_rule`: A rule (RFC 5545) of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS is expected, for example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU.
                 *     - `not_sort`: Sort keys: {values} (descending with a leading -).
                 *     - `not_text`: Text is expected.
                 *     - `not_url`: An address starting with https:// or http:// is expected, as a browser writes it, without a user.
                 *     - `not_voted_on`: What is withdrawn or deferred was not voted on: leave the votes out (null).
                 *     - `not_yes_or_no`: "{given}" is neither yes nor no; write yes or no.
                 *     - `only_a_month`: "{given}" names no day; write the first day that counts, for example {proposal}.
                 *     - `only_in_plenary`: Only the plenary holds annual sessions; in steering groups it is "regular".
                 *     - `only_in_table`: Columns are chosen for a table only; say format=csv or format=xlsx.
                 *     - `only_open_recurring`: Only an open topic that recurs (isRecurring) can be left out once.
                 *     - `only_with_new_seat`: This belongs to another role or organisation; endDate is enough to end the seat.
                 *     - `outside_group_term`: The group does not exist on this day; choose a day within its term.
                 *     - `outside_seat_term`: The seat does not exist on this day; choose a day within its term.
                 *     - `password_too_common`: This password is guessed early; take several words that have nothing to do with each other.
                 *     - `password_wrong`: This is not your present password.
                 *     - `permission_needs`: This permission also needs {needed}.
                 *     - `plenary_only`: Only the plenary invites all members' primary contacts; use seats.
                 *     - `reason_without_change`: A reason goes with a change of state, responsibility or date; anything else is a comment.
                 *     - `record_twice`: Line {line} changes this record already; make one row of both, or leave one out.
                 *     - `repeated`: An entry stands here twice.
                 *     - `required`: This is missing.
                 *     - `responsible_missing`: Somebody always answers for an action item: name a person or an organisation.
                 *     - `same_group`: The topic belongs to this group already; name another one.
                 *     - `sector_retired`: This sector is retired; choose another one.
                 *     - `stays_confirmed`: A confirmation is not taken back; set endDate instead.
                 *     - `substitutes_itself`: Nobody stands in for himself; name who is substituted.
                 *     - `target_missing`: With "update" comes the id of the record, with everything else none.
                 *     - `too_few`: At least {min} entries.
                 *     - `too_long`: At most {max} characters.
                 *     - `too_many`: At most {max} entries.
                 *     - `too_many_votes`: These are {votes} votes; {possible} organisations can vote in this meeting, one vote an organisation.
                 *     - `too_short`: At least {min} characters.
                 *     - `topic_closed`: This topic is closed; open it again or choose an open one.
                 *     - `topic_not_of_group`: There is no such topic in the meeting's group.
                 *     - `unknown_choice`: There is no "{given}" here; possible, separated by commas: {values}.
                 *     - `unknown_field`: This field does not exist or cannot be written.
                 *     - `unknown_reference`: There is no record with this id.
                 *     - `unknown_time_zone`: There is no such time zone (IANA, for example Europe/Berlin).
                 *     - `unknown_word`: "{given}" is not known here; possible: {values}.
                 *     - `votes_together`: Give yes, no and abstentions together, or none of the three.
                 *     - `wrong_form`: The form {form} is expected.
                 * @example before_start
                 */
                code: string;
                /**
                 * @description The error in words.
                 * @example Das Ende liegt vor dem Beginn.
                 */
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description `merged`: Merged. This record went into another one; the Location header says where it is now. */
        Merged: {
            headers: {
                /** @description The same address, with the id of the record that is there. */
                Location?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
         *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
         */
        BadParameters: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body_unreadable`: Body not readable. The body of the request is not a valid JSON object (UTF-8), or has more values or levels than are possible here.
         *     - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
         *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_signed_in`: Not signed in. This needs a valid sign-in: an access token or an API key. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_allowed`: Not allowed. Your rights do not cover this. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `not_allowed`: Not allowed. Your rights do not cover this.
         *     - `fields_not_allowed`: Fields not allowed. You may not change these fields; leave them out.
         */
        FieldsNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: Not found. There is nothing here for you. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `conflict`: Conflict. The change contradicts what is already stored.
         *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version_stale`: Changed meanwhile. The record was changed meanwhile; read it again and repeat your change. */
        VersionStale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body_too_large`: Body too large. The body of this request may be at most {kib} KiB. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body_not_json`: Body is not JSON. Send the body as application/json or application/merge-patch+json. */
        BodyNotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `content_invalid`: Invalid content. What stands under "errors" has to change; nothing was saved. */
        ContentInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `content_invalid`: Invalid content. What stands under "errors" has to change; nothing was saved.
         *     - `idempotency_key_reused`: Idempotency-Key already used. This key belongs to another request; take a new one.
         */
        ContentInvalidOrKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_required`: If-Match is missing. Send the ETag of the version that you have read in the If-Match header. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_many_requests`: Too many requests. Wait {seconds} seconds, then try again. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request_incomplete`: Incomplete request. The request did not come in whole in time; send it again. */
        RequestIncomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `headers_too_large`: Headers too large. Address and headers of the request may be at most 16 KiB together. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: Unavailable. The database does not answer; try again later. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveResponse"];
                };
            };
            400: components["responses"]["BadParameters"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            400: components["responses"]["BadParameters"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Alliance_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the alliance */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllianceResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Alliance_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAllianceRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllianceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Sectors_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List sectors */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Sectors_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSectorRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `sectors_full`: Too many sectors. There are no more than 200 sectors, retired ones included; rename one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Sectors_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a sector */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Sectors_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchSectorRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "name" | "shortName" | "sectorCode" | "sectorName" | "membership.state" | "membership.joinedOn" | "membership.endedOn" | "street" | "postalCode" | "city" | "country" | "website" | "email" | "phone" | "sizeBand" | "description" | "expertise" | "tags" | "listedPublicly" | "internalNote" | "createdAt" | "updatedAt" | "id")[];
                /** @description State of the newest membership today. */
                status?: ("prospective" | "active" | "suspended" | "ended")[];
                /** @description Sector code. */
                sector?: string[];
                /** @description Town, exactly. */
                city?: string[];
                /** @description Tag of the staff, whatever its capitals. */
                tag?: string[];
                /** @description Words in name, short name or town. */
                q?: string;
                /** @description The organisation or its membership was changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: name, city, sector, joinedOn, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List organisations */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /** @description `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Organisations_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `possible_duplicate`: Perhaps there already. What it looks like stands under "duplicates". If it is the same, change the record that is there; if it is another one, send allowDuplicate: true along.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Organisations_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an organisation */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Organisations_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchOrganisationRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Organisations_openMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `membership_open`: Membership still open. This organisation has a membership that has not ended; end that one first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Memberships_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a membership */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Memberships_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `membership_terms_overlap`: Terms overlap. The organisation had another membership in this time; choose a later start.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Memberships_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Memberships_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx" | "vcf";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "formOfAddress" | "academicTitle" | "givenName" | "nameAffix" | "familyName" | "affiliations.organisationName" | "affiliations.function" | "affiliations.email" | "affiliations.phone" | "affiliations.isPrimaryContact" | "affiliations.startDate" | "affiliations.endDate" | "affiliations.confirmedAt" | "email" | "phone" | "language" | "tags" | "internalNote" | "createdAt" | "updatedAt" | "id" | "affiliations.id" | "affiliations.organisationId")[];
                /** @description Works for this organisation today. */
                organisation?: string[];
                /** @description Sits today in this group (id or slug); the plenary: works for an active member. */
                steeringGroup?: string[];
                /** @description true: has an affiliation that waits for staff to confirm it, and has not ended; false: has none. */
                waiting?: boolean;
                /** @description Tag of the staff, whatever its capitals; found by staff alone. */
                tag?: string[];
                /** @description Words in title and names. */
                q?: string;
                /** @description The person or one of its affiliations was changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: familyName, givenName, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List persons */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/vcard": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `possible_duplicate`: Perhaps there already. What it looks like stands under "duplicates". If it is the same, change the record that is there; if it is another one, send allowDuplicate: true along.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a person */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPersonRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_vcard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a person into an address book */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Persons_affiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAffiliationRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `affiliation_terms_overlap`: Terms overlap. The person already belongs to the organisation in this time; change or end that affiliation.
             *     - `primary_contact_taken`: Primary contact already named. The organisation has a primary contact in this time; take isPrimaryContact back there first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Affiliations_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an affiliation */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Affiliations_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAffiliationRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `hand_over_missing`: Hand-over missing. What stands under "reasons" still hangs on the affiliation. Staff can say under handOver how it is handed over.
             *     - `affiliation_terms_overlap`: Terms overlap. The person already belongs to the organisation in this time; change or end that affiliation.
             *     - `primary_contact_taken`: Primary contact already named. The organisation has a primary contact in this time; take isPrimaryContact back there first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "happenedOn" | "kind" | "organisation.name" | "person.name" | "byPerson.name" | "text" | "nextStep" | "nextStepDueDate" | "nextStepOverdue" | "nextStepDoneAt" | "createdAt" | "updatedAt" | "id" | "organisationId" | "personId" | "byPersonId")[];
                /** @description The organisation with which it was. */
                organisation?: string[];
                /** @description The person with whom it was. */
                person?: string[];
                /** @description What it was. */
                kind?: ("note" | "call" | "visit" | "mail" | "event")[];
                /** @description Happened on this day or later. */
                from?: string;
                /** @description Happened before this day. */
                to?: string;
                /** @description Whether it has a next step that nobody has taken yet. */
                nextStepOpen?: boolean;
                /** @description Whether it was I who had to do with them. */
                mine?: boolean;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: happenedOn, nextStepDueDate, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List interactions */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInteractionRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an interaction */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchInteractionRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Interactions_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    SteeringGroups_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "name" | "kind" | "slug" | "numberPrefix" | "mandate" | "rhythm" | "reviewDays" | "startDate" | "endDate" | "id")[];
                /** @description Steering groups where absent; the plenary is listed on request. */
                kind?: ("steering" | "plenary")[];
                /** @description Changed at or after this moment, as far as you may read it. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: name, slug, startDate, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List steering groups */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteeringGroupPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /** @description `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    SteeringGroups_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSteeringGroupRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeSteeringGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    SteeringGroups_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id or slug of the group.
                 * @example stem-education
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a steering group */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeSteeringGroupResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    SteeringGroups_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id or slug of the group.
                 * @example stem-education
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchSteeringGroupRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeSteeringGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `number_prefix_used`: Number prefix already used. Decisions are numbered with this group's prefix already; it stays as it is. Everything else can be changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Seats_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "steeringGroup" | "person.name" | "organisation.name" | "role" | "hasVote" | "startDate" | "endDate" | "confirmedAt" | "id" | "person.id" | "organisation.id" | "steeringGroupId")[];
                /** @description Whether the seat counts today; all seats where absent. */
                current?: boolean;
                /** @description Role. */
                role?: ("lead" | "deputy" | "member" | "guest")[];
                /** @description Person. */
                person?: string[];
                /** @description Organisation. */
                organisation?: string[];
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: role, familyName, startDate, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id or slug of the group.
                 * @example stem-education
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the seats of a steering group */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Seats_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id or slug of the group.
                 * @example stem-education
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSeatRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `fields_not_allowed`: Fields not allowed. You may not change these fields; leave them out.
             *     - `own_lead_seat`: A lead seat for oneself. Nobody gives a lead or deputy seat to himself; ask another person of the staff to do it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `seat_terms_overlap`: Terms overlap. The person has another seat in the group in this time; end or change that one, or choose other days.
             *     - `plenary_has_no_seats`: No seats in the plenary. Whoever works for an active member belongs to the plenary; seats are for steering groups.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Seats_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a seat */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Seats_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchSeatRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `fields_not_allowed`: Fields not allowed. You may not change these fields; leave them out.
             *     - `own_lead_seat`: A lead seat for oneself. Nobody gives a lead or deputy seat to himself; ask another person of the staff to do it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `seat_terms_overlap`: Terms overlap. The person has another seat in the group in this time; end or change that one, or choose other days.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Meetings_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "title" | "steeringGroup" | "kind" | "state" | "plannedStart" | "plannedEnd" | "location" | "joinUrl" | "actualStart" | "actualEnd" | "cancelReason" | "counts.invited" | "counts.accepted" | "counts.declined" | "minutesState" | "id" | "steeringGroupId")[];
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Kind of meeting. */
                kind?: ("regular" | "annual_session")[];
                /** @description How far it is. */
                state?: ("draft" | "scheduled" | "invited" | "in_progress" | "held" | "cancelled")[];
                /** @description Planned to start on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Planned to start before this day, in the alliance's zone. */
                to?: string;
                /** @description Whether it was held and nobody has begun its minutes; only meetings whose drafts of minutes you may read. */
                minutesMissing?: boolean;
                /** @description Words in title or location. */
                q?: string;
                /** @description The meeting, its agenda, participations or minutes were changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: plannedStart, title, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List meetings */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Meetings_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeetingRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Meetings_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a meeting whole */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Meetings_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchMeetingRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_under_way`: Meeting under way. While a meeting is under way only title, location and joinUrl can be changed; leave the other fields out.
             *     - `meeting_held`: Meeting was held. A meeting that was held no longer changes; what was said stands in its minutes.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    NextDates_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id or slug of the group.
                 * @example stem-education
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the next dates in a group's rhythm */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDateList"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingTransitions_schedule: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingPapers_invitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the invitation as a mail */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingTransitions_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `nobody_to_invite`: Nobody to invite. This meeting has no participations yet; first add who is to be invited.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingTransitions_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingTransitions_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingPapers_cancellation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the cancellation as a mail */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingTransitions_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingPapers_calendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a meeting into a calendar */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MeetingPapers_agenda: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Print the agenda */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /** @description `paper_too_costly`: Paper too costly. It is too long, or setting it takes more than {seconds} seconds or {megabytes} MB; leave parts of it out, or shorten the text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            /**
             * @description - `unavailable`: Unavailable. The database does not answer; try again later.
             *     - `papers_busy`: Many papers are being made. At most {own} papers are set for you at a time, {all} for everybody; try again in {seconds} seconds.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingPapers_attendanceSheet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Print the attendance sheet */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /** @description `paper_too_costly`: Paper too costly. It is too long, or setting it takes more than {seconds} seconds or {megabytes} MB; leave parts of it out, or shorten the text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            /**
             * @description - `unavailable`: Unavailable. The database does not answer; try again later.
             *     - `papers_busy`: Many papers are being made. At most {own} papers are set for you at a time, {all} for everybody; try again in {seconds} seconds.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "title" | "description" | "steeringGroup" | "state" | "isRecurring" | "firstRaisedOn" | "lastOnAgendaOn" | "carryCount" | "isLongCarried" | "id" | "steeringGroupId")[];
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Whether the group still works on it. */
                state?: ("open" | "closed")[];
                /** @description Whether it comes up in every meeting. */
                recurring?: boolean;
                /** @description Meeting, by its id: its group's open topics that are not on its agenda. */
                offeredFor?: string[];
                /** @description Words in title or description. */
                q?: string;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: title, firstRaisedOn, lastOnAgendaOn, carryCount, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List topics */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Topics_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTopicRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Topics_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a topic */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Topics_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchTopicRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Topics_transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTopicRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `topic_in_use`: The group is not done with the topic. It stands on an agenda that nothing was decided about yet. Take it off that agenda, or approve the minutes first; "reasons" names what is in the way.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Topics_history: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: day. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the history of a topic */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicEntryPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgendaItemRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `topic_on_agenda`: Topic already on the agenda. A topic stands once per meeting; change the item that is there.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_begin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_begun`: Meeting has begun. The template is for agendas before the opening; add single items (POST …/agenda-items).
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an agenda item */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `agenda_item_in_use`: Something hangs on this item. Decisions, action items, objections, topics or later meetings refer to it; keep it, or first detach what stands under "reasons".
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAgendaItemRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `topic_on_agenda`: Topic already on the agenda. A topic stands once per meeting; change the item that is there.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Agenda_reorder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaOrderRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Participations_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipationsRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `already_takes_part`: Takes part already. This person is on the meeting's list; change the participation that is there.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Participations_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `participation_stays`: The meeting has begun. From the opening on, whoever is on the list stays there; write down as attendance: excused or absent.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Participations_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchParticipationRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `answers_closed`: Answers are closed. Invitations are answered until the opening; from then on attendance counts.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Attendance_put: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceEntry"][];
            };
        };
        responses: {
            /** @description The participations named, as they are now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_stale`: Changed meanwhile. The record was changed meanwhile; read it again and repeat your change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Dossiers_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
                /**
                 * @description The person; also one who is not on the list of the meeting.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a person still owes before a meeting */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Presence_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See who is here */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceList"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Presence_put: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description Who is here now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Presence_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description I am not there any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "title" | "description" | "steeringGroup" | "responsiblePerson.name" | "responsibleOrganisation.name" | "dueDate" | "overdue" | "priority" | "state" | "completedAt" | "ageDays" | "createdAt" | "id" | "responsiblePersonId" | "responsibleOrganisationId" | "meetingId" | "steeringGroupId")[];
                /** @description Steering group, by id or slug. */
                steeringGroup?: string[];
                /** @description How far it is. */
                state?: ("open" | "in_progress" | "blocked" | "done" | "cancelled")[];
                /** @description The person who answers for it. */
                responsiblePerson?: string[];
                /** @description The organisation that answers for it. */
                responsibleOrganisation?: string[];
                /** @description Born in a meeting under this topic, which you may read. */
                topic?: string[];
                /** @description Whether it is due before today, not done and not cancelled. */
                overdue?: boolean;
                /** @description Due before this day. */
                dueBefore?: string;
                /** @description Whether its ageDays are more than this; nothing that is cancelled. */
                olderThanDays?: number;
                /** @description Whether I answer for it: my person does, or an organisation of mine whose membership is active. For those of my person alone take responsiblePerson. */
                mine?: boolean;
                /** @description How urgent it is. */
                priority?: ("low" | "normal" | "high")[];
                /** @description Words in the title. */
                q?: string;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: dueDate, priority, title, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List action items */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionItemRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItemsTogether_patch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActionItemsRequest"];
            };
        };
        responses: {
            /** @description The action items named, in that order, as they are now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            /** @description `version_stale`: Changed meanwhile. The record was changed meanwhile; read it again and repeat your change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an action item */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchActionItemRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `action_item_in_minutes`: Stands in the minutes. Title, description and decision of this action item stand in approved minutes; state, responsibility, date and priority can still be changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_history: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: createdAt. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the history of an action item */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemEntryPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ActionItems_comment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemEntryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Minutes_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_exist`: Minutes exist already. This meeting has minutes already; change those.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Minutes_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "meeting.title" | "steeringGroup" | "meeting.plannedStart" | "state" | "currentVersion" | "reviewStartedAt" | "approvedAt" | "publishedAt" | "counts.agendaItems" | "counts.decisions" | "counts.actionItems" | "counts.present" | "id" | "meeting.id")[];
                /** @description How far they are; corrections that you may read also by their own state. */
                state?: ("draft" | "in_review" | "approved" | "published")[];
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Of meetings planned to start on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Of meetings planned to start before this day, in the alliance's zone. */
                to?: string;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: plannedStart, approvedAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List minutes */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /** @description `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Minutes_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read minutes */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /** @description `minutes_withdrawn`: Publication withdrawn. These minutes were public and no longer are; ask the lead of the steering group. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Minutes_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesPaper_pdf: {
        parameters: {
            query?: {
                /** @description What is in it, separated by commas: summary, participants, agenda, notes, decisions, actions. Everything, where it is left out. */
                include?: ("summary" | "participants" | "agenda" | "notes" | "decisions" | "actions")[];
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read minutes as PDF */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /** @description `paper_too_costly`: Paper too costly. It is too long, or setting it takes more than {seconds} seconds or {megabytes} MB; leave parts of it out, or shorten the text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            /**
             * @description - `unavailable`: Unavailable. The database does not answer; try again later.
             *     - `papers_busy`: Many papers are being made. At most {own} papers are set for you at a time, {all} for everybody; try again in {seconds} seconds.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesPaper_docx: {
        parameters: {
            query?: {
                /** @description What is in it, separated by commas: summary, participants, agenda, notes, decisions, actions. Everything, where it is left out. */
                include?: ("summary" | "participants" | "agenda" | "notes" | "decisions" | "actions")[];
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read minutes as Word document */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /** @description `paper_too_costly`: Paper too costly. It is too long, or setting it takes more than {seconds} seconds or {megabytes} MB; leave parts of it out, or shorten the text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            /**
             * @description - `unavailable`: Unavailable. The database does not answer; try again later.
             *     - `papers_busy`: Many papers are being made. At most {own} papers are set for you at a time, {all} for everybody; try again in {seconds} seconds.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesTransitions_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesTransitions_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesTransitions_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `correction_open`: Correction is open already. These minutes are being corrected already; change that correction.
             *     - `minutes_not_approved`: Minutes not approved. What is approved can be corrected; a draft is simply changed, and minutes in review can be returned.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesTransitions_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesTransitions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesApproval_preview: {
        parameters: {
            query?: {
                /** @description Meeting that is to get what is carried over: a later meeting of the group that has not begun; the next that is planned where absent, or a new one. */
                nextMeetingId?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See what approval would do */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPreviewResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    MinutesApproval_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `approval_blocked`: Approval not possible yet. What is missing stands under "reasons", each with its record; after that the minutes can be approved.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Versions_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: versionNo. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the versions of minutes */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Versions_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
                /** @description Number of the version, from 1 on. */
                versionNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a version */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeVersionResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Versions_verification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
                /** @description Number of the version, from 1 on. */
                versionNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verify a version */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Versions_diff: {
        parameters: {
            query?: {
                /** @description Version that it is compared with; the one before where absent. */
                against?: number;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
                /** @description Number of the version, from 1 on. */
                versionNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compare two versions */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Decisions_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDecisionRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `meeting_cancelled`: Meeting cancelled. A cancelled meeting stays as it is; make a new one.
             *     - `meeting_not_begun`: Meeting not begun. Logging starts with the opening; open the meeting first (POST …/opening).
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Decisions_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description As what the list is answered: json, page by page; otherwise a file with all rows, which needs list.export. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of a table: its columns, called as in the JSON with dots into objects, in this order; where absent, all that you may read. codes among them: heads and values are those of the JSON, otherwise words in the language of Accept-Language. */
                columns?: ("codes" | "number" | "text" | "result" | "steeringGroup" | "meetingDay" | "votesYes" | "votesNo" | "votesAbstain" | "supersedes.number" | "supersededBy.number" | "id" | "meetingId" | "steeringGroupId")[];
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Meeting in which it was made. */
                meeting?: string[];
                /** @description Agenda item under which it was made. */
                agendaItem?: string[];
                /** @description What became of it. */
                result?: ("proposed" | "adopted" | "adopted_amended" | "rejected" | "withdrawn" | "deferred")[];
                /** @description Whether a later decision that is final and that you may read supersedes it. In force: adopted or adopted_amended, numbered, and this false. */
                superseded?: boolean;
                /** @description Year of the meeting's day, where it takes place: that of the number. */
                year?: number;
                /** @description Words in the wording or the number. */
                q?: string;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: number, meetingDay, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List decisions */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordPage"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `export_not_allowed`: Export not allowed. The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Decisions_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a decision */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Decisions_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchDecisionRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `minutes_not_in_draft`: Minutes not in draft. This is possible only while the minutes are a draft; return them first, or open a correction.
             *     - `minutes_in_correction`: The minutes are being corrected. A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Objections_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Only those that nobody has answered yet (true), or that were answered (false). */
                open?: boolean;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: createdAt, answeredAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List objections */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Objections_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectionRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `minutes_not_in_review`: Minutes not in review. Objections are possible only while the minutes or their correction are in review; wait until the lead begins it.
             *     - `no_review_period`: No time for objections. This group has no time set aside for objections (reviewDays is 0); ask its lead.
             *     - `review_period_over`: Time for objections over. Objections were possible until {year}-{month}-{day}, {time} ({zone}); ask the group's lead.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Objections_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an objection */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Objections_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerObjectionRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `objection_answered`: Objection already answered. Each objection is answered once; to decide otherwise, return the minutes and change them.
             *     - `minutes_final`: Minutes are approved. What approved minutes hold stays; open a correction (POST …/corrections).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ObjectionLinks_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: createdAt, expiresAt. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List links for objections */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionLinkPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ObjectionLinks_make: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made; the link is shown this once. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewObjectionLinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `participant_has_account`: Has an account. This person has an account, and reads the minutes and objects after signing in.
             *     - `participant_not_invited`: Not invited. Only who was invited to the meeting can object; make the link for such a participation.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ObjectionLinks_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is out of force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ObjectionLinks_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionLinkRequest"];
            };
        };
        responses: {
            /** @description The minutes in review. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `objection_link_not_usable`: Link not usable. There is nothing to read under this link, not any more or not yet; the group's lead makes a new one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ObjectionLinks_object: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectByLinkRequest"];
            };
        };
        responses: {
            /** @description Made; the objection as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `objection_link_not_usable`: Link not usable. There is nothing to read under this link, not any more or not yet; the group's lead makes a new one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `no_review_period`: No time for objections. This group has no time set aside for objections (reviewDays is 0); ask its lead.
             *     - `review_period_over`: Time for objections over. Objections were possible until {year}-{month}-{day}, {time} ({zone}); ask the group's lead.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Reports_participation: {
        parameters: {
            query?: {
                /** @description What the rows stand for. */
                by?: "sector" | "organisation" | "steeringGroup" | "month" | "quarter" | "year";
                /** @description Begun on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Begun before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sector code when the meeting opened. */
                sector?: string[];
                /** @description Organisation stood for when the meeting opened. */
                organisation?: string[];
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was invited, accepted and came */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationReportResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Reports_silentOrganisations: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Nobody was present on this day or later, in the alliance's zone; twelve months before today unless given. */
                since?: string;
                /** @description Group by its id or slug: only its meetings count, and only organisations that sit in it or were invited by it. */
                steeringGroup?: string[];
                /** @description Sector code. */
                sector?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: name, lastPresentOn, invitedCount. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List organisations gone silent */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentOrganisationPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Reports_topics: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Whether it comes up in every meeting. */
                recurring?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: firstRaisedOn, title, carryCount, lastDiscussedOn. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List open topics by age */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTopicPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Reports_actionItems: {
        parameters: {
            query?: {
                /** @description What the rows stand for: the group, or the organisation that answers for the action item. */
                by?: "steeringGroup" | "organisation";
                /** @description Done or cancelled on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Done or cancelled before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Action items by age and completion */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemBalanceResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Reports_missingMinutes: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: heldOn, title. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List held meetings without approved minutes */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingMinutesPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportFiles_participation: {
        parameters: {
            query?: {
                /** @description What the rows stand for. */
                by?: "sector" | "organisation" | "steeringGroup" | "month" | "quarter" | "year";
                /** @description Begun on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Begun before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sector code when the meeting opened. */
                sector?: string[];
                /** @description Organisation stood for when the meeting opened. */
                organisation?: string[];
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was invited, accepted and came, as CSV */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportFiles_silentOrganisations: {
        parameters: {
            query?: {
                /** @description Nobody was present on this day or later, in the alliance's zone; twelve months before today unless given. */
                since?: string;
                /** @description Group by its id or slug: only its meetings count, and only organisations that sit in it or were invited by it. */
                steeringGroup?: string[];
                /** @description Sector code. */
                sector?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: name, lastPresentOn, invitedCount. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations gone silent, as CSV */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportFiles_topics: {
        parameters: {
            query?: {
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Whether it comes up in every meeting. */
                recurring?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: firstRaisedOn, title, carryCount, lastDiscussedOn. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open topics by age, as CSV */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportFiles_actionItems: {
        parameters: {
            query?: {
                /** @description What the rows stand for: the group, or the organisation that answers for the action item. */
                by?: "steeringGroup" | "organisation";
                /** @description Done or cancelled on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Done or cancelled before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Action items by age and completion, as CSV */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportFiles_missingMinutes: {
        parameters: {
            query?: {
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: heldOn, title. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Held meetings without approved minutes, as CSV */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportWorkbooks_participation: {
        parameters: {
            query?: {
                /** @description What the rows stand for. */
                by?: "sector" | "organisation" | "steeringGroup" | "month" | "quarter" | "year";
                /** @description Begun on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Begun before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sector code when the meeting opened. */
                sector?: string[];
                /** @description Organisation stood for when the meeting opened. */
                organisation?: string[];
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was invited, accepted and came, as an Excel workbook */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportWorkbooks_silentOrganisations: {
        parameters: {
            query?: {
                /** @description Nobody was present on this day or later, in the alliance's zone; twelve months before today unless given. */
                since?: string;
                /** @description Group by its id or slug: only its meetings count, and only organisations that sit in it or were invited by it. */
                steeringGroup?: string[];
                /** @description Sector code. */
                sector?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: name, lastPresentOn, invitedCount. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations gone silent, as an Excel workbook */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportWorkbooks_topics: {
        parameters: {
            query?: {
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Whether it comes up in every meeting. */
                recurring?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: firstRaisedOn, title, carryCount, lastDiscussedOn. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open topics by age, as an Excel workbook */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportWorkbooks_actionItems: {
        parameters: {
            query?: {
                /** @description What the rows stand for: the group, or the organisation that answers for the action item. */
                by?: "steeringGroup" | "organisation";
                /** @description Done or cancelled on this day or later, in the alliance's zone. */
                from?: string;
                /** @description Done or cancelled before this day, in the alliance's zone. */
                to?: string;
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Action items by age and completion, as an Excel workbook */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ReportWorkbooks_missingMinutes: {
        parameters: {
            query?: {
                /** @description Group by its id or slug. */
                steeringGroup?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: heldOn, title. Nulls last. */
                sort?: string;
                /** @description words: columns and values are called as people call them, in the language of Accept-Language. codes: as in the JSON, for programs. */
                columns?: "words" | "codes";
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Held meetings without approved minutes, as an Excel workbook */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `parameters_invalid`: Invalid parameters. At least one parameter of the address is unknown or cannot be read.
             *     - `request_malformed`: Malformed request. The request does not follow HTTP and cannot be read.
             *     - `report_too_long`: Report too long. The report has more than 10000 rows; narrow it, or read it as JSON page by page.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Overviews_organisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See what an organisation has to do with the alliance */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationOverviewResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Overviews_person: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See what a person has to do with the alliance */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOverviewResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Timelines_organisation: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Of which kinds of records it tells; where absent, of all that you may read. */
                kind?: ("interaction" | "meeting" | "decision" | "action_item" | "membership" | "affiliation" | "seat" | "merge")[];
                /** @description Sort keys, comma-separated, descending with a leading minus: day. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what happened with an organisation */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Timelines_person: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Of which kinds of records it tells; where absent, of all that you may read. */
                kind?: ("interaction" | "meeting" | "decision" | "action_item" | "membership" | "affiliation" | "seat" | "merge")[];
                /** @description Sort keys, comma-separated, descending with a leading minus: day. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what happened with a person */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Search_search: {
        parameters: {
            query?: {
                /** @description Words, as the lists take them: each has to be found, wherever in the record. Without any, nothing is. */
                q?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search everything */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Tags_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: name, organisations, persons. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List tags */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Tags_rename: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameTagRequest"];
            };
        };
        responses: {
            /** @description The tag as it is now, with its new id. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `tag_exists`: Tag is there already. Who bears it stands under "existing". To make the two one, send allowMerge: true along; else choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Tags_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Duplicates_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Which records are compared. */
                type?: "organisations" | "persons";
                /** @description Instead of what is to be looked at: the pairs that were dismissed. */
                dismissed?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: score. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find records that look like one */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Duplicates_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pair as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Duplicates_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Sort keys, comma-separated, descending with a leading minus: createdAt. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List imports */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description What the rows are.
                     * @enum {string}
                     */
                    kind: "organisations";
                    /**
                     * Format: binary
                     * @description CSV or Excel workbook (.xlsx), at most 20 MiB.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            /**
             * @description - `body_not_json`: Body is not JSON. Send the body as application/json or application/merge-patch+json.
             *     - `import_not_form`: No form with a file. Send multipart/form-data with "kind" and "file", the file as CSV or Excel workbook (.xlsx).
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `content_invalid`: Invalid content. What stands under "errors" has to change; nothing was saved.
             *     - `idempotency_key_reused`: Idempotency-Key already used. This key belongs to another request; take a new one.
             *     - `table_empty`: Empty file. There is nothing in "{file}"; choose a file that has at least one row.
             *     - `not_a_table`: Not a table. "{file}" is {what}. Open the list in your spreadsheet program and save it as .xlsx or CSV.
             *     - `table_protected`: Protected by a password. "{file}" is encrypted with a password. Open the file, remove the password and save it anew.
             *     - `table_damaged`: Damaged file. "{file}" is damaged or not complete. Open the file in your spreadsheet program, save it anew as .xlsx and upload that one.
             *     - `table_unpacks_too_large`: Too large when unpacked. "{file}" would be unusually large when unpacked. Copy the list into a new workbook, or save it as CSV.
             *     - `table_too_long`: Too many rows. "{file}" has more than {most} rows; split the list into several files.
             *     - `table_too_wide`: Too many columns. Line {line} of "{file}" has more than {most} columns; leave out what is not needed.
             *     - `cell_too_long`: Cell too long. Line {line}, column {column} of "{file}" has more than {most} characters. Shorten the text; in a CSV a quotation mark may be missing too.
             *     - `quote_not_closed`: Quotation mark not closed. In line {line} of "{file}" a cell begins with a quotation mark that ends nowhere. Add it, or save the list as .xlsx.
             *     - `sheet_missing`: Sheet not there. "{file}" has no sheet "{sheet}"; possible: {sheets}.
             *     - `head_line_missing`: Head not there. There is nothing in line {line} of "{file}"; name the line with the names of the columns, or 0 where there is none.
             *     - `table_too_costly`: File too costly. Reading "{file}" takes more than {seconds} seconds or too much memory; split the list, or leave out columns.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an import */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchImportRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `import_committed`: Committed already. This import is committed and cannot be changed any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            /**
             * @description - `content_invalid`: Invalid content. What stands under "errors" has to change; nothing was saved.
             *     - `table_empty`: Empty file. There is nothing in "{file}"; choose a file that has at least one row.
             *     - `not_a_table`: Not a table. "{file}" is {what}. Open the list in your spreadsheet program and save it as .xlsx or CSV.
             *     - `table_protected`: Protected by a password. "{file}" is encrypted with a password. Open the file, remove the password and save it anew.
             *     - `table_damaged`: Damaged file. "{file}" is damaged or not complete. Open the file in your spreadsheet program, save it anew as .xlsx and upload that one.
             *     - `table_unpacks_too_large`: Too large when unpacked. "{file}" would be unusually large when unpacked. Copy the list into a new workbook, or save it as CSV.
             *     - `table_too_long`: Too many rows. "{file}" has more than {most} rows; split the list into several files.
             *     - `table_too_wide`: Too many columns. Line {line} of "{file}" has more than {most} columns; leave out what is not needed.
             *     - `cell_too_long`: Cell too long. Line {line}, column {column} of "{file}" has more than {most} characters. Shorten the text; in a CSV a quotation mark may be missing too.
             *     - `quote_not_closed`: Quotation mark not closed. In line {line} of "{file}" a cell begins with a quotation mark that ends nowhere. Add it, or save the list as .xlsx.
             *     - `sheet_missing`: Sheet not there. "{file}" has no sheet "{sheet}"; possible: {sheets}.
             *     - `head_line_missing`: Head not there. There is nothing in line {line} of "{file}"; name the line with the names of the columns, or 0 where there is none.
             *     - `table_too_costly`: File too costly. Reading "{file}" takes more than {seconds} seconds or too much memory; split the list, or leave out columns.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description What would become of the row. */
                outcome?: ("new" | "update" | "same" | "duplicate" | "error")[];
                /** @description Sort keys, comma-separated, descending with a leading minus: line. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the rows of an import */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_commit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `rows_undecided`: Rows undecided. {errors} rows with errors and {duplicates} rows that look like something are undecided: decide about each, or leave all of them out (leavesErrors, takesDuplicates).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Imports_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `step_not_open`: Step not open. This step cannot be taken from "{state}"; open: {open}.
             *     - `undo_blocked`: Undo blocked. Something was built on {count} of the records since; "builtOn" says on which, and where. Nothing was changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `sign_in_failed`: Sign-in failed. E-mail address or password is wrong. Whoever has no password any more gets a link from the alliance lead. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            /**
             * @description - `too_many_requests`: Too many requests. Wait {seconds} seconds, then try again.
             *     - `sign_in_slowed`: Too many failed tries. After several failed tries the next one is possible in {seconds} seconds.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Auth_refresh: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The next tokens. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `session_over`: Session over. This sign-in has expired or was ended; sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin_not_ours`: Foreign origin. The sign-in cookie is good for pages of this application only; send their address in the Origin header, or the refreshToken in the body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /**
             * @description - `not_allowed`: Not allowed. Your rights do not cover this.
             *     - `origin_not_ours`: Foreign origin. The sign-in cookie is good for pages of this application only; send their address in the Origin header, or the refreshToken in the body.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Auth_setPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description Set; sign in with it now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Me_me: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I? */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            /**
             * @description - `too_many_requests`: Too many requests. Wait {seconds} seconds, then try again.
             *     - `sign_in_slowed`: Too many failed tries. After several failed tries the next one is possible in {seconds} seconds.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Today_today: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for me today? */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Merging_previewOrganisations: {
        parameters: {
            query?: {
                /** @description The record that would go into this one; it has to be given. */
                with?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See what a merge would do */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Merging_mergeOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOrganisationsRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `merge_blocked`: Merge blocked. What stands in the way is under "reasons"; nothing was changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Merging_previewPersons: {
        parameters: {
            query?: {
                /** @description The record that would go into this one; it has to be given. */
                with?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See what a merge would do */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Merging_mergePersons: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePersonsRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            308: components["responses"]["Merged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `merge_blocked`: Merge blocked. What stands in the way is under "reasons"; nothing was changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Accounts_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Role in the whole alliance. */
                role?: ("alliance_lead" | "coordinator" | "observer")[];
                /** @description Whether it is disabled. */
                disabled?: boolean;
                /** @description Words in the e-mail address or the name. */
                q?: string;
                /** @description Changed at or after this moment. */
                updatedSince?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: email, createdAt, updatedAt. Nulls last. With updatedSince, by updatedAt where nothing else is said. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List accounts */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.
                 * @example 0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description Made; the record as it is now. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalidOrKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Accounts_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an account */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Accounts_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts. */
                "If-Match": string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchAccountRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `last_alliance_lead`: Last alliance lead. Without this account the alliance would have no lead; give another account that role first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    Accounts_makeLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made; hand it over to the owner. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            /**
             * @description - `conflict`: Conflict. The change contradicts what is already stored.
             *     - `busy`: Being changed. Another request is changing this right now; repeat the request.
             *     - `account_disabled`: Account disabled. This account is disabled; enable it before you make a link.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ApiKeys_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Words in the name. */
                q?: string;
                /** @description Bound to this group. */
                steeringGroupId?: string[];
                /** @description Sort keys, comma-separated, descending with a leading minus: name, createdAt, expiresAt, lastUsedAt. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List API keys */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ApiKeys_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Made; the key is shown this once. */
            201: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    /** @description Where the new record is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["FieldsNotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example 019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is out of force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestIncomplete"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotJson"];
            422: components["responses"]["ContentInvalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    AuditEvents_list: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the page before, with the same sort and filters. */
                cursor?: string;
                /** @description Whether to count all rows that match and that you may read; 100000 stands for that or more. */
                total?: boolean;
                /** @description Kind of the record. */
                recordType?: string[];
                /** @description The record. */
                recordId?: string[];
                /** @description The account or API key that did it. */
                actorId?: string[];
                /** @description What was done. */
                action?: string[];
                /** @description At or after this moment. */
                since?: string;
                /** @description Before this moment. */
                until?: string;
                /** @description Sort keys, comma-separated, descending with a leading minus: at. Nulls last. */
                sort?: string;
            };
            header?: {
                /**
                 * @description The ETag of what is known already; answers 304 then.
                 * @example "3-Zk2"
                 */
                "If-None-Match"?: string;
                /**
                 * @description Language of problem texts: de (default) or en.
                 * @example de
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the audit trail */
            200: {
                headers: {
                    /** @description Strong entity tag: version and hash of the body. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Not changed since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameters"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["RequestIncomplete"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
}
