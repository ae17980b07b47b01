import '../../src/app.module.js';
import { declaredConstraints } from '../../src/database/broken-constraints.js';
import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

/** Constraints that no request can break, by the reason why. All others have a problem of their own. */
const outOfReach: Readonly<Record<string, readonly string[]>> = {
  'the field of the request allows these codes only': [
    'account_locale',
    'account_role',
    'action_item_priority',
    'action_item_state',
    'agenda_item_kind',
    'decision_result',
    'feed_kind',
    'alliance_holiday_region',
    'free_span_kind',
    'import_row_choice',
    'import_takes_duplicates',
    'interaction_kind',
    'meeting_kind',
    'organisation_size_band',
    'own_field_subject',
    'own_field_type',
    'own_field_visible_to',
    'participation_attendance',
    'objection_outcome',
    'participation_role',
    'participation_rsvp',
    'person_language',
    'seat_role',
    'segment_list',
    'topic_state',
    'webhook_disabled_reason',
  ],
  'the field of the request has that form, length or range': [
    'action_item_title_given',
    'alliance_accent_colour_form',
    'agenda_item_duration',
    'agenda_item_title_given',
    'api_key_has_permissions',
    'decision_text_given',
    'decision_votes_abstain',
    'decision_votes_no',
    'decision_votes_yes',
    'free_span_name_de_given',
    'free_span_name_en_given',
    'interaction_next_step_given',
    'interaction_text_given',
    'meeting_title_given',
    'membership_reasons_given',
    'organisation_country_form',
    'organisation_name_given',
    'own_field_key_form',
    'own_field_name_de_given',
    'own_field_name_en_given',
    'own_field_position',
    'person_family_name_given',
    'person_given_name_given',
    'sector_code_form',
    'segment_filters_object',
    'segment_name_given',
    'segment_sort_given',
    'steering_group_prefix_form',
    'objection_answer_given',
    'objection_passage_given',
    'objection_text_given',
    'steering_group_review_days',
    'steering_group_slug_form',
    'steering_group_template_is_list',
    'topic_title_given',
  ],
  'the service gives that value itself': [
    'affiliation_confirmer_of_confirmed',
    'account_email_lower',
    'action_item_entry_comment_given',
    'action_item_entry_kind',
    'agenda_item_meeting_never_changes',
    'feed_token_once',
    'import_committed_when',
    'import_progress_counted',
    'import_field_a_column',
    'import_file_import_fk',
    'import_kind',
    'import_of_file_or_selection',
    'import_row_chosen',
    'import_row_import_fk',
    'import_row_line_once',
    'import_row_outcome',
    'import_state',
    'import_undone_when',
    'interaction_next_step_done',
    'meeting_group_never_changes',
    'agenda_item_position_positive',
    'audit_event_actor_kind',
    'audit_event_never_changes',
    'action_item_entry_never_changes',
    'meeting_ics_uid_once',
    'meeting_state',
    'membership_state',
    'minutes_state',
    'seat_in_steering_group',
    'signed_link_purpose',
    'signed_link_token_once',
    'signed_link_subject',
    'steering_group_kind',
    'steering_group_one_plenary',
    'topic_move_never_changes',
    'change_event_position_once',
    'webhook_delivery_once',
    'webhook_delivery_webhook_fk',
    'webhook_delivery_event_fk',
    'webhook_disabled_why',
    'webhook_previous_until',
  ],
  'the service refuses it before, under a lock': [
    'feed_of_group',
    'interaction_about_somebody',
    'interaction_next_step_is_somebodys',
    'interaction_next_step_whole',
    'action_item_group_of_meeting',
    'action_item_somebody_responsible',
    'decision_deferred_from_another',
    'decision_supersedes_another',
    'decision_superseded_once',
    'meeting_actual_end_after_start',
    'own_field_choices_of_choice',
    'participation_guest_email_of_guest',
    'participation_person_or_guest',
    'affiliation_primary_contact_is_confirmed',
    'seat_lead_is_confirmed',
    'topic_left_out_is_recurring',
    'topic_move_elsewhere',
    'topic_not_raised_ahead',
  ],
  'the steps of the life cycle write both sides together': [
    'action_item_completed_when_done',
    'meeting_begun_when_open',
    'meeting_ended_when_held',
    'membership_joined_when_active',
    'membership_reason_with_end',
    'minutes_frozen_when_approved',
    'minutes_correction_of_approved',
    'minutes_correction_state',
    'minutes_correction_whole',
    'minutes_published_when_public',
    'objection_answered_whole',
  ],
  'places are given out while the meeting is locked': ['agenda_item_position_once'],
  'approval alone writes it, while the meeting and the counter are locked': [
    'decision_counter_positive',
    'decision_number_once',
    'decision_number_only_where_settled',
    'decision_number_whole',
    'decision_sequence_once',
    'decision_sequence_positive',
    'decision_sequence_without_gap',
    'minutes_current_version_fk',
    'minutes_current_version_positive',
    'minutes_version_chain_fk',
    'minutes_version_chained',
    'minutes_version_hash_is_true',
    'minutes_version_hash_once',
    'minutes_version_minutes_fk',
    'minutes_version_name_version_fk',
    'minutes_version_never_changes',
    'minutes_version_no_positive',
    'minutes_version_once',
  ],
  'what it refers to was found before, and is never deleted': [
    'action_item_decision_fk',
    'action_item_entry_item_fk',
    'affiliation_confirmed_by_fk',
    'agenda_item_meeting_fk',
    'agenda_item_topic_fk',
    'audit_value_event_fk',
    'decision_deferred_from_fk',
    'decision_group_fk',
    'decision_supersedes_fk',
    'feed_account_fk',
    'feed_group_fk',
    'known_address_account_fk',
    'meeting_group_fk',
    'minutes_approver_fk',
    'minutes_meeting_fk',
    'minutes_corrector_fk',
    'minutes_next_meeting_fk',
    'minutes_version_creator_fk',
    'participation_meeting_fk',
    'participation_recorder_fk',
    'participation_sector_fk',
    'own_field_meaning_never_changes',
    'sector_code_never_changes',
    'sector_never_deleted',
    'sector_position_once',
    'seat_confirmed_by_fk',
    'duplicate_dismissal_of_two',
    'duplicate_dismissal_organisations_once',
    'duplicate_dismissal_persons_once',
    'presence_account_fk',
    'presence_meeting_fk',
    'session_account_fk',
    'objection_answerer_fk',
    'objection_minutes_fk',
    'objection_participation_fk',
    'signed_link_account_fk',
    'signed_link_participation_fk',
    'topic_group_fk',
    'agenda_item_approves_fk',
    'topic_move_from_fk',
    'topic_move_mover_fk',
    'topic_move_to_fk',
    'topic_move_topic_fk',
  ],
  'what it refers to is locked first: a removal waits, and then names it as the reason': [
    'agenda_item_carried_over_fk',
    'objection_agenda_item_fk',
    'topic_agenda_item_fk',
    'topic_left_out_fk',
  ],
  'target of a foreign key; the id alone is unique already': [
    'agenda_item_id_meeting',
    'minutes_id_meeting',
    'participation_id_meeting',
    'steering_group_id_kind',
    'steering_group_id_prefix',
  ],
  'a merge alone writes it, while both records are locked': [
    'merged_record_elsewhere',
    'merged_record_one_kind',
    'merged_record_organisation_fk',
    'merged_record_person_fk',
  ],
  'mails follow from changes, in a job: no request writes what they say': [
    'mail_calendar_method_known',
    'mail_failure_has_reason',
    'mail_has_texts_or_had',
    'mail_kind_known',
    'mail_language_known',
    'mail_meeting_fk',
    'mail_message_id_once',
    'mail_once',
    'mail_person_fk',
    'mail_sender_name_given',
    'mail_sent_has_moment',
    'mail_state_known',
    'mail_subject_given',
    'mail_tells_of_participation',
    'mail_to_address_given',
    'mail_to_name_given',
    'mail_tries_counted',
    'mail_waits_with_texts',
  ],
  'migrations alone write the table': ['alliance_is_only', 'alliance_only_one', 'migrations_name_once'],
};

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

/** Names that a violation may carry, save primary keys (ids are made here) and NOT NULL, which has none. */
async function namesInSchema(): Promise<string[]> {
  const rows = await test.open.dataSource.query<{ name: string }[]>(`
    SELECT conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'u', 'x')
    UNION SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
      WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace
    -- triggers name theirs in an argument or in the text of the function
    UNION SELECT rtrim(encode(tgargs, 'escape'), '\\000') FROM pg_trigger WHERE NOT tgisinternal AND tgnargs = 1
    UNION SELECT (regexp_match(prosrc, 'CONSTRAINT = ''(\\w+)'''))[1] FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosrc ~ 'CONSTRAINT = '''`);
  return rows.map(({ name }) => name).sort();
}

describe('constraints', () => {
  it('each mean something to a reader, or no request can break them', async () => {
    const known = new Set([...declaredConstraints(), ...Object.values(outOfReach).flat()]);
    expect((await namesInSchema()).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are in the schema where a problem or a reason names them', async () => {
    const inSchema = new Set(await namesInSchema());
    const named = [...declaredConstraints(), ...Object.values(outOfReach).flat()];
    expect(named.filter((name) => !inSchema.has(name))).toEqual([]);
  });

  it('have either a problem or a reason, and one only', () => {
    const reasons = Object.values(outOfReach).flat();
    expect(reasons.filter((name, index) => reasons.indexOf(name) !== index)).toEqual([]);
    expect(declaredConstraints().filter((name) => reasons.includes(name))).toEqual([]);
  });
});
