-- Generated from the catalog by the migrations; read it, do not run it.

column      account_identities.issuer text not null
column      account_identities.subject text not null
column      account_identities.account text not null
column      account_identities.bound_at timestamp with time zone not null
column      account_links.token_hash text not null
column      account_links.account text not null
column      account_links.until timestamp with time zone not null
column      account_links.purpose text not null default 'password'::text
column      account_links.case_number text
column      account_links.role text
column      account_links.email text
column      account_links.provider text
column      account_links.provider_session text
column      account_log.number bigint not null
column      account_log.at timestamp with time zone not null
column      account_log.account text
column      account_log.by_account text
column      account_log.what text not null
column      account_log.detail text
column      account_mails.id text not null
column      account_mails.account text not null
column      account_mails.kind text not null
column      account_mails.language text not null
column      account_mails.sealed text not null
column      account_mails.tries integer not null default 0
column      account_mails.next_try timestamp with time zone not null
column      account_mails.until timestamp with time zone not null
column      account_mails.address text
column      accounts.id text not null
column      accounts.email text not null
column      accounts.name text not null
column      accounts.roles text[] not null
column      accounts.reviewer text
column      accounts.is_demo boolean not null
column      accounts.added_at timestamp with time zone not null
column      accounts.disabled_at timestamp with time zone
column      accounts.language text not null default 'en'::text
column      api_keys.id text not null
column      api_keys.account text not null
column      api_keys.name text not null
column      api_keys.prefix text not null
column      api_keys.token_hash text not null
column      api_keys.scopes text[] not null
column      api_keys.made_at timestamp with time zone not null
column      api_keys.expires_at timestamp with time zone not null
column      api_keys.last_used_at timestamp with time zone
column      api_keys.revoked_at timestamp with time zone
column      case_events.case_number text not null
column      case_events.sequence integer not null
column      case_events.kind text not null
column      case_events.at timestamp with time zone not null
column      case_events.by text not null
column      case_events.why text not null
column      case_events.data json not null
column      case_events.source text not null
column      case_events.position bigint not null
column      case_events.previous text not null
column      case_events.seal text not null
column      case_names.case_number text not null
column      case_names.searched text not null
column      case_names.injured_on text
column      case_names.position bigint
column      case_names.worker text
column      case_parties.case_number text not null
column      case_parties.account text not null
column      case_parties.role text not null
column      case_parties.since timestamp with time zone not null
column      case_reads.number bigint not null
column      case_reads.at timestamp with time zone not null
column      case_reads.account text not null
column      case_reads.case_number text not null
column      case_reads.what text not null
column      case_reviewers.case_number text not null
column      case_reviewers.seat integer not null
column      case_reviewers.reviewer text not null
column      case_reviewers.desk text
column      case_reviewers.examined text
column      case_serials.year integer not null
column      case_serials.last integer not null
column      cases.case_number text not null
column      cases.state text not null
column      cases.sequence integer not null
column      cases.decided integer not null
column      cases.dispute json not null
column      cases.opened_at timestamp with time zone not null
column      cases.open integer not null
column      cases.priority text default listed_of_case(case_number, state, dispute, 'priority'::text)
column      cases.injured_on text default COALESCE(listed_of_case(case_number, state, dispute, 'dateOfInjury'::text), ''::text)
column      cases.ur_decided_on text default COALESCE(listed_of_case(case_number, state, dispute, 'urDecisionDate'::text), ''::text)
column      cases.assigned_on text default COALESCE(listed_of_case(case_number, state, dispute, 'dateAssigned'::text), ''::text)
column      cases.waits text default ((
CASE
    WHEN (state = ANY (ARRAY['draft-quality'::text, 'determined'::text, 'implemented'::text, 'appealed'::text, 'final'::text, 'published'::text])) THEN '1 '::text
    ELSE '0 '::text
END ||
CASE
    WHEN (listed_of_case(case_number, state, dispute, 'priority'::text) = 'expedited'::text) THEN '0 '::text
    ELSE '1 '::text
END) || COALESCE(listed_of_case(case_number, state, dispute, 'dateAssigned'::text), '9999'::text))
column      cases.searched text default listed_of_case(case_number, state, dispute, 'searched'::text)
column      cases.duties_counted integer
column      cases.received_on text default listed_of_case(case_number, state, dispute, 'applicationReceived'::text)
column      clock_sums.ends text not null
column      clock_sums.owed_by text
column      clock_sums.alarm boolean
column      clock_sums.unrecorded boolean not null
column      clock_sums.clocks integer not null
column      clocks.case_number text not null
column      clocks.number integer not null
column      clocks.duty text not null
column      clocks.due text not null
column      clocks.deadline json not null
column      clocks.owed_by text default (deadline ->> 'owedBy'::text)
column      clocks.enforced boolean default ((deadline ->> 'enforced'::text))::boolean
column      clocks.alarm boolean default ((deadline ->> 'alarm'::text))::boolean
column      clocks.confidence text default (deadline ->> 'confidence'::text)
column      clocks.ends text default 
CASE
    WHEN (due = ''::text) THEN '9999'::text
    WHEN (due ~~ '%T%'::text) THEN due
    ELSE (due || 'T24:00'::text)
END
column      clocks.searched text default lower(((((case_number || '
'::text) || duty) || '
'::text) || COALESCE((deadline ->> 'what'::text), ''::text)))
column      clocks.next_look text
column      delivery_upload_parts.upload text not null
column      delivery_upload_parts.starts bigint not null
column      delivery_upload_parts.bytes bytea not null
column      delivery_uploads.id text not null
column      delivery_uploads.account text not null
column      delivery_uploads.name text not null
column      delivery_uploads.bytes bigint not null
column      delivery_uploads.received bigint not null default 0
column      delivery_uploads.begun_at timestamp with time zone not null
column      delivery_uploads.touched_at timestamp with time zone not null
column      draft_examinations.case_number text not null
column      draft_examinations.seat integer not null
column      draft_examinations.sequence integer not null
column      draft_examinations.record_version integer not null
column      draft_examinations.rules text not null
column      draft_examinations.on_day text not null
column      draft_examinations.signed_on text
column      draft_examinations.errors integer not null
column      draft_examinations.warnings integer not null
column      draft_examinations.found text[] not null
column      draft_examinations.result json
column      draft_examinations.listed boolean not null default false
column      draft_examinations.due text
column      draft_examinations.desk text
column      draft_examinations.found_as bigint default hash_array_extended(found, (0)::bigint)
column      import_troubles.import text not null
column      import_troubles.number bigint not null
column      import_troubles.file text not null
column      import_troubles.code text not null
column      import_troubles.message text not null
column      import_troubles.at text
column      import_upload_parts.upload text not null
column      import_upload_parts.starts bigint not null
column      import_upload_parts.bytes bytea not null
column      import_uploads.id text not null
column      import_uploads.import text not null
column      import_uploads.name text not null
column      import_uploads.bytes bigint not null
column      import_uploads.received bigint not null default 0
column      import_uploads.begun_at timestamp with time zone not null
column      import_uploads.touched_at timestamp with time zone not null
column      imports.id text not null
column      imports.begun_by text not null
column      imports.begun_at timestamp with time zone not null
column      imports.state text not null
column      imports.stop_asked boolean not null default false
column      imports.earlier json
column      imports.progress json
column      imports.says text
column      letters.case_number text not null
column      letters.sha256 text not null
column      letters.bytes bytea not null
column      letters.written_at timestamp with time zone not null
column      letters.round integer not null
column      notice_readings.notice text not null
column      notice_readings.account text not null
column      notice_readings.at timestamp with time zone not null
column      notices.number bigint not null
column      notices.case_number text not null
column      notices.duty text not null
column      notices.enforced boolean not null
column      notices.started_by text not null
column      notices.started_on text not null
column      notices.stage text not null
column      notices.reached_on text not null
column      notices.due text not null
column      notices.owed_by text
column      notices.what text not null
column      notices.kept_at timestamp with time zone not null
column      organizations.number bigint not null
column      organizations.description json not null
column      organizations.described_at timestamp with time zone not null
column      organizations.contact json
column      organizations.by_account text
column      outbox.id text not null
column      outbox.case_number text not null
column      outbox.sequence integer not null
column      outbox.notice text not null
column      outbox.recipient text not null
column      outbox.language text not null
column      outbox.email text
column      outbox.state text not null
column      outbox.tries integer not null default 0
column      outbox.next_try timestamp with time zone not null
column      outbox.made_at timestamp with time zone not null
column      outbox.served_on text
column      outbox.trouble text
column      outbox.recorded boolean not null default false
column      overseen_cases.case_number text not null
column      overseen_cases.sequence integer not null
column      overseen_cases.counting integer not null
column      overseen_cases.duties json not null
column      overseen_cases.ended json not null
column      overseen_duties.case_number text not null
column      overseen_duties.number integer not null
column      overseen_duties.stage text not null
column      overseen_duties.duty text not null
column      overseen_duties.owed_by text not null
column      overseen_duties.what text not null
column      overseen_duties.due text not null
column      overseen_duties.day text not null default "left"(due, 10)
column      overseen_duties.month text not null default "left"(due, 7)
column      overseen_duties.met boolean not null
column      overseen_duties.late boolean not null
column      overseen_exposures.case_number text not null
column      overseen_exposures.number integer not null
column      overseen_exposures.breach text not null
column      overseen_exposures.what text not null
column      overseen_exposures.source text not null
column      overseen_exposures.ceiling boolean not null
column      overseen_exposures.amount integer not null
column      overseen_exposures.per_day boolean not null
column      overseen_exposures.cap integer
column      overseen_exposures.since date not null
column      overseen_exposures.until date
column      overseen_sums.day text
column      overseen_sums.month text not null
column      overseen_sums.stage text not null
column      overseen_sums.late boolean not null
column      overseen_sums.duties integer not null
column      passkey_challenges.hash text not null
column      passkey_challenges.account text
column      passkey_challenges.until timestamp with time zone not null
column      passkeys.id text not null
column      passkeys.account text not null
column      passkeys.public_key text not null
column      passkeys.counter bigint not null
column      passkeys.transports text[] not null
column      passkeys.name text not null
column      passkeys.added_at timestamp with time zone not null
column      passkeys.used_at timestamp with time zone
column      passwords.account text not null
column      passwords.hash text not null
column      passwords.chosen_at timestamp with time zone not null
column      physician_feedback.case_number text not null
column      physician_feedback.account text not null
column      physician_feedback.round integer not null
column      physician_feedback.at timestamp with time zone not null
column      physician_feedback.helped text not null
column      physician_feedback.missing text not null
column      provider_logouts.issuer text not null
column      provider_logouts.token text not null
column      provider_logouts.until timestamp with time zone not null
column      provider_sign_ins.state_hash text not null
column      provider_sign_ins.provider text not null
column      provider_sign_ins.browser_hash text not null
column      provider_sign_ins.sealed text not null
column      provider_sign_ins.until timestamp with time zone not null
column      publications.case_number text not null
column      publications.round integer not null
column      publications.letter text not null
column      publications.pdf bytea not null
column      publications.proof text not null
column      publications.written_at timestamp with time zone not null
column      receipts.id text not null
column      receipts.account text not null
column      receipts.at timestamp with time zone not null
column      receipts.sender text not null
column      receipts.lines json not null
column      record_case_files.case_number text not null
column      record_case_files.place integer not null
column      record_case_files.file integer not null
column      record_case_files.submission text not null
column      record_case_files.path text not null
column      record_case_files.first_page integer
column      record_corrections.case_number text not null
column      record_corrections.number integer not null
column      record_corrections.at timestamp with time zone not null
column      record_corrections.by text not null
column      record_corrections.correction json not null
column      record_documents.case_number text not null
column      record_documents.first integer not null
column      record_documents.last integer not null
column      record_documents.kind text not null
column      record_documents.title text not null
column      record_documents.date text
column      record_documents.author text
column      record_documents.provider text
column      record_documents.copy_of text
column      record_documents.corrected text[] not null
column      record_documents.facts_of text
column      record_documents.another_person json
column      record_documents.belongs boolean
column      record_facts.case_number text not null
column      record_facts.page integer not null
column      record_facts.number integer not null
column      record_facts.document integer not null
column      record_facts.kind text not null
column      record_facts.fact json not null
column      record_files.number integer not null
column      record_files.sha256 text not null
column      record_files.bytes bigint not null
column      record_files.format text not null
column      record_files.pages integer
column      record_files.next_page integer not null default 1
column      record_files.error json
column      record_indexes.case_number text not null
column      record_indexes.version integer not null
column      record_indexes.pages integer not null
column      record_indexes.corrections integer not null
column      record_indexes.at timestamp with time zone not null
column      record_indexes.compared_with text
column      record_page_copies.case_number text not null
column      record_page_copies.page integer not null
column      record_page_copies.of_page integer not null
column      record_page_copies.exact boolean not null
column      record_pages.file integer not null
column      record_pages.number integer not null
column      record_pages.text text not null
column      record_pages.words bytea not null
column      record_pages.width real not null
column      record_pages.height real not null
column      record_pages.turned smallint not null
column      record_pages.source text not null
column      record_pages.confidence real not null
column      record_pages.blank boolean not null
column      record_pages.fax_header text
column      record_pages.error json
column      record_submissions.id text not null
column      record_submissions.case_number text not null
column      record_submissions.at timestamp with time zone not null
column      record_submissions.sender text not null
column      record_submissions.party text not null
column      record_submissions.by text not null
column      record_submissions.files json not null
column      record_submissions.account text
column      record_upload_parts.upload text not null
column      record_upload_parts.starts bigint not null
column      record_upload_parts.bytes bytea not null
column      record_uploads.id text not null
column      record_uploads.case_number text not null
column      record_uploads.name text not null
column      record_uploads.bytes bigint not null
column      record_uploads.received bigint not null default 0
column      record_uploads.begun_at timestamp with time zone not null
column      record_uploads.touched_at timestamp with time zone not null
column      record_words.file integer not null
column      record_words.number integer not null
column      record_words.searched tsvector not null
column      recovery_codes.hash text not null
column      recovery_codes.account text not null
column      repeatable_requests.caller text not null
column      repeatable_requests.key_hash text not null
column      repeatable_requests.request text not null
column      repeatable_requests.body_hash text
column      repeatable_requests.begun_at timestamp with time zone not null
column      repeatable_requests.status integer
column      repeatable_requests.headers json
column      repeatable_requests.body bytea
column      reviewer_changes.number bigint not null
column      reviewer_changes.at timestamp with time zone not null
column      reviewer_changes.by_account text not null
column      reviewer_changes.reviewer text not null
column      reviewer_changes.what text not null
column      reviewer_changes.standing json
column      reviewers.id text not null
column      reviewers.login text not null
column      reviewers.name text not null
column      reviewers.passphrase_hash text not null
column      reviewers.standing json not null
column      reviewers.registered_at timestamp with time zone not null
column      reviewers.retired_at timestamp with time zone
column      second_factors.account text not null
column      second_factors.sealed text not null
column      second_factors.confirmed_at timestamp with time zone
column      second_factors.last_step bigint not null default 0
column      sessions.token_hash text not null
column      sessions.account text not null
column      sessions.begun_at timestamp with time zone not null
column      sessions.seen_at timestamp with time zone not null
column      sessions.way text not null default 'password'::text
column      sessions.device text not null default ''::text
column      sessions.provider text
column      sessions.two_factors boolean not null default false
column      sessions.anew boolean not null default false
column      sessions.provider_session text
column      sign_in_attempts.key character varying(255) not null
column      sign_in_attempts.points integer not null default 0
column      sign_in_attempts.expire bigint
column      webhook_deliveries.id text not null
column      webhook_deliveries.webhook text not null
column      webhook_deliveries.kind text not null
column      webhook_deliveries.case_number text
column      webhook_deliveries.sequence integer
column      webhook_deliveries.happened_at timestamp with time zone not null
column      webhook_deliveries.state text not null
column      webhook_deliveries.tries integer not null default 0
column      webhook_deliveries.next_try timestamp with time zone not null
column      webhook_deliveries.tried_at timestamp with time zone
column      webhook_deliveries.status integer
column      webhook_deliveries.trouble text
column      webhooks.id text not null
column      webhooks.account text not null
column      webhooks.url text not null
column      webhooks.kinds text[] not null
column      webhooks.secret text not null
column      webhooks.secret_before text
column      webhooks.secret_before_until timestamp with time zone
column      webhooks.state text not null
column      webhooks.failures integer not null default 0
column      webhooks.made_at timestamp with time zone not null
column      webhooks.changed_at timestamp with time zone not null

constraint  account_identities.account_identities_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  account_identities.account_identities_account_issuer_key UNIQUE (account, issuer)
constraint  account_identities.account_identities_pkey PRIMARY KEY (issuer, subject)
constraint  account_links.account_links_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  account_links.account_links_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  account_links.account_links_pkey PRIMARY KEY (token_hash)
constraint  account_log.account_log_pkey PRIMARY KEY (number)
constraint  account_mails.account_mails_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  account_mails.account_mails_pkey PRIMARY KEY (id)
constraint  account_mails.account_mails_tries_check CHECK ((tries >= 0))
constraint  accounts.accounts_pkey PRIMARY KEY (id)
constraint  accounts.accounts_reviewer_fkey FOREIGN KEY (reviewer) REFERENCES reviewers(id)
constraint  accounts.accounts_reviewer_key UNIQUE (reviewer)
constraint  accounts.accounts_roles_check CHECK ((cardinality(roles) > 0))
constraint  api_keys.api_keys_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  api_keys.api_keys_pkey PRIMARY KEY (id)
constraint  api_keys.api_keys_scopes_check CHECK ((cardinality(scopes) > 0))
constraint  api_keys.api_keys_token_hash_key UNIQUE (token_hash)
constraint  case_events.case_events_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  case_events.case_events_pkey PRIMARY KEY (case_number, sequence)
constraint  case_events.case_events_position_key UNIQUE ("position")
constraint  case_events.case_events_seal_check CHECK ((seal ~ '^[0-9a-f]{64}$'::text))
constraint  case_events.case_events_sequence_check CHECK ((sequence > 0))
constraint  case_names.case_names_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  case_names.case_names_pkey PRIMARY KEY (case_number)
constraint  case_parties.case_parties_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  case_parties.case_parties_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  case_parties.case_parties_pkey PRIMARY KEY (account, case_number, role)
constraint  case_reads.case_reads_pkey PRIMARY KEY (number)
constraint  case_reviewers.case_reviewers_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  case_reviewers.case_reviewers_desk_check CHECK ((desk = ANY (ARRAY['returned'::text, 'taken-up'::text, 'released'::text])))
constraint  case_reviewers.case_reviewers_pkey PRIMARY KEY (case_number, seat)
constraint  case_serials.case_serials_pkey PRIMARY KEY (year)
constraint  cases.cases_decided_check CHECK ((decided >= 0))
constraint  cases.cases_open_check CHECK ((open >= 0))
constraint  cases.cases_pkey PRIMARY KEY (case_number)
constraint  cases.cases_sequence_check CHECK ((sequence > 0))
constraint  clocks.clocks_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  clocks.clocks_pkey PRIMARY KEY (case_number, number)
constraint  delivery_upload_parts.delivery_upload_parts_pkey PRIMARY KEY (upload, starts)
constraint  delivery_upload_parts.delivery_upload_parts_upload_fkey FOREIGN KEY (upload) REFERENCES delivery_uploads(id) ON DELETE CASCADE
constraint  delivery_uploads.delivery_uploads_account_fkey FOREIGN KEY (account) REFERENCES accounts(id) ON DELETE CASCADE
constraint  delivery_uploads.delivery_uploads_bytes_check CHECK ((bytes >= 0))
constraint  delivery_uploads.delivery_uploads_check CHECK (((received >= 0) AND (received <= bytes)))
constraint  delivery_uploads.delivery_uploads_pkey PRIMARY KEY (id)
constraint  draft_examinations.draft_examinations_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  draft_examinations.draft_examinations_errors_check CHECK ((errors >= 0))
constraint  draft_examinations.draft_examinations_pkey PRIMARY KEY (case_number, seat)
constraint  draft_examinations.draft_examinations_seat_check CHECK ((seat > 0))
constraint  draft_examinations.draft_examinations_warnings_check CHECK ((warnings >= 0))
constraint  import_troubles.import_troubles_import_fkey FOREIGN KEY (import) REFERENCES imports(id) ON DELETE CASCADE
constraint  import_troubles.import_troubles_pkey PRIMARY KEY (import, file)
constraint  import_upload_parts.import_upload_parts_pkey PRIMARY KEY (upload, starts)
constraint  import_upload_parts.import_upload_parts_upload_fkey FOREIGN KEY (upload) REFERENCES import_uploads(id) ON DELETE CASCADE
constraint  import_uploads.import_uploads_bytes_check CHECK ((bytes >= 0))
constraint  import_uploads.import_uploads_check CHECK (((received >= 0) AND (received <= bytes)))
constraint  import_uploads.import_uploads_import_fkey FOREIGN KEY (import) REFERENCES imports(id) ON DELETE CASCADE
constraint  import_uploads.import_uploads_pkey PRIMARY KEY (id)
constraint  imports.imports_pkey PRIMARY KEY (id)
constraint  imports.imports_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'waiting'::text, 'running'::text, 'stopped'::text, 'done'::text])))
constraint  letters.letters_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  letters.letters_pkey PRIMARY KEY (case_number, round)
constraint  letters.letters_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint  notice_readings.notice_readings_notice_fkey FOREIGN KEY (notice) REFERENCES outbox(id)
constraint  notice_readings.notice_readings_pkey PRIMARY KEY (notice, account)
constraint  notices.notices_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  notices.notices_pkey PRIMARY KEY (case_number, duty, enforced, started_by, started_on, stage)
constraint  organizations.organizations_by_account_fkey FOREIGN KEY (by_account) REFERENCES accounts(id)
constraint  organizations.organizations_pkey PRIMARY KEY (number)
constraint  outbox.outbox_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  outbox.outbox_case_number_sequence_recipient_key UNIQUE (case_number, sequence, recipient)
constraint  outbox.outbox_check CHECK (((served_on IS NOT NULL) = (state = ANY (ARRAY['sent'::text, 'posted'::text]))))
constraint  outbox.outbox_check1 CHECK (((state <> 'to-send'::text) OR (email IS NOT NULL)))
constraint  outbox.outbox_pkey PRIMARY KEY (id)
constraint  outbox.outbox_sequence_check CHECK ((sequence > 0))
constraint  outbox.outbox_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'sent'::text, 'to-post'::text, 'posted'::text])))
constraint  outbox.outbox_tries_check CHECK ((tries >= 0))
constraint  overseen_cases.overseen_cases_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  overseen_cases.overseen_cases_pkey PRIMARY KEY (case_number)
constraint  overseen_cases.overseen_cases_sequence_check CHECK ((sequence > 0))
constraint  overseen_duties.overseen_duties_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  overseen_duties.overseen_duties_pkey PRIMARY KEY (case_number, number)
constraint  overseen_duties.overseen_duties_stage_check CHECK ((stage = ANY (ARRAY['assignment'::text, 'records'::text, 'determination'::text, 'payment'::text])))
constraint  overseen_exposures.overseen_exposures_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  overseen_exposures.overseen_exposures_pkey PRIMARY KEY (case_number, number)
constraint  passkey_challenges.passkey_challenges_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  passkey_challenges.passkey_challenges_pkey PRIMARY KEY (hash)
constraint  passkeys.passkeys_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  passkeys.passkeys_pkey PRIMARY KEY (id)
constraint  passwords.passwords_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  passwords.passwords_pkey PRIMARY KEY (account)
constraint  physician_feedback.physician_feedback_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  physician_feedback.physician_feedback_helped_check CHECK ((helped = ANY (ARRAY['yes'::text, 'in-part'::text, 'no'::text])))
constraint  physician_feedback.physician_feedback_pkey PRIMARY KEY (case_number, account)
constraint  physician_feedback.physician_feedback_round_check CHECK ((round > 0))
constraint  provider_logouts.provider_logouts_pkey PRIMARY KEY (issuer, token)
constraint  provider_sign_ins.provider_sign_ins_pkey PRIMARY KEY (state_hash)
constraint  publications.publications_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  publications.publications_pkey PRIMARY KEY (case_number, round)
constraint  publications.publications_round_check CHECK ((round > 0))
constraint  receipts.receipts_pkey PRIMARY KEY (id)
constraint  record_case_files.record_case_files_case_number_file_key UNIQUE (case_number, file)
constraint  record_case_files.record_case_files_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_case_files.record_case_files_file_fkey FOREIGN KEY (file) REFERENCES record_files(number)
constraint  record_case_files.record_case_files_first_page_check CHECK ((first_page > 0))
constraint  record_case_files.record_case_files_pkey PRIMARY KEY (case_number, place)
constraint  record_case_files.record_case_files_place_check CHECK ((place > 0))
constraint  record_case_files.record_case_files_submission_fkey FOREIGN KEY (submission) REFERENCES record_submissions(id)
constraint  record_corrections.record_corrections_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_corrections.record_corrections_number_check CHECK ((number > 0))
constraint  record_corrections.record_corrections_pkey PRIMARY KEY (case_number, number)
constraint  record_documents.record_documents_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_documents.record_documents_check CHECK ((last >= first))
constraint  record_documents.record_documents_first_check CHECK ((first > 0))
constraint  record_documents.record_documents_pkey PRIMARY KEY (case_number, first)
constraint  record_facts.record_facts_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_facts.record_facts_pkey PRIMARY KEY (case_number, page, number)
constraint  record_files.record_files_bytes_check CHECK ((bytes > 0))
constraint  record_files.record_files_next_page_check CHECK ((next_page > 0))
constraint  record_files.record_files_pages_check CHECK ((pages >= 0))
constraint  record_files.record_files_pkey PRIMARY KEY (number)
constraint  record_files.record_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint  record_files.record_files_sha256_key UNIQUE (sha256)
constraint  record_indexes.record_indexes_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_indexes.record_indexes_pkey PRIMARY KEY (case_number)
constraint  record_page_copies.record_page_copies_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_page_copies.record_page_copies_pkey PRIMARY KEY (case_number, page)
constraint  record_pages.record_pages_file_fkey FOREIGN KEY (file) REFERENCES record_files(number)
constraint  record_pages.record_pages_number_check CHECK ((number > 0))
constraint  record_pages.record_pages_pkey PRIMARY KEY (file, number)
constraint  record_submissions.record_submissions_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_submissions.record_submissions_pkey PRIMARY KEY (id)
constraint  record_upload_parts.record_upload_parts_pkey PRIMARY KEY (upload, starts)
constraint  record_upload_parts.record_upload_parts_upload_fkey FOREIGN KEY (upload) REFERENCES record_uploads(id) ON DELETE CASCADE
constraint  record_uploads.record_uploads_bytes_check CHECK ((bytes >= 0))
constraint  record_uploads.record_uploads_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  record_uploads.record_uploads_check CHECK (((received >= 0) AND (received <= bytes)))
constraint  record_uploads.record_uploads_pkey PRIMARY KEY (id)
constraint  record_words.record_words_file_number_fkey FOREIGN KEY (file, number) REFERENCES record_pages(file, number)
constraint  record_words.record_words_pkey PRIMARY KEY (file, number)
constraint  recovery_codes.recovery_codes_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  recovery_codes.recovery_codes_pkey PRIMARY KEY (hash)
constraint  repeatable_requests.repeatable_requests_check CHECK (((status IS NULL) = (body IS NULL)))
constraint  repeatable_requests.repeatable_requests_pkey PRIMARY KEY (caller, key_hash)
constraint  reviewer_changes.reviewer_changes_pkey PRIMARY KEY (number)
constraint  reviewers.reviewers_login_key UNIQUE (login)
constraint  reviewers.reviewers_pkey PRIMARY KEY (id)
constraint  second_factors.second_factors_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  second_factors.second_factors_pkey PRIMARY KEY (account)
constraint  sessions.sessions_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  sessions.sessions_pkey PRIMARY KEY (token_hash)
constraint  sign_in_attempts.sign_in_attempts_pkey PRIMARY KEY (key)
constraint  webhook_deliveries.webhook_deliveries_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  webhook_deliveries.webhook_deliveries_pkey PRIMARY KEY (id)
constraint  webhook_deliveries.webhook_deliveries_sequence_check CHECK ((sequence > 0))
constraint  webhook_deliveries.webhook_deliveries_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'delivered'::text, 'given-up'::text])))
constraint  webhook_deliveries.webhook_deliveries_tries_check CHECK ((tries >= 0))
constraint  webhook_deliveries.webhook_deliveries_webhook_case_number_sequence_key UNIQUE (webhook, case_number, sequence)
constraint  webhook_deliveries.webhook_deliveries_webhook_fkey FOREIGN KEY (webhook) REFERENCES webhooks(id)
constraint  webhooks.webhooks_account_fkey FOREIGN KEY (account) REFERENCES accounts(id)
constraint  webhooks.webhooks_check CHECK (((secret_before IS NULL) = (secret_before_until IS NULL)))
constraint  webhooks.webhooks_failures_check CHECK ((failures >= 0))
constraint  webhooks.webhooks_kinds_check CHECK ((cardinality(kinds) > 0))
constraint  webhooks.webhooks_pkey PRIMARY KEY (id)
constraint  webhooks.webhooks_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text, 'removed'::text])))

index       CREATE UNIQUE INDEX account_identities_account_issuer_key ON public.account_identities USING btree (account, issuer)
index       CREATE UNIQUE INDEX account_identities_pkey ON public.account_identities USING btree (issuer, subject)
index       CREATE INDEX account_links_by_account ON public.account_links USING btree (account)
index       CREATE UNIQUE INDEX account_links_pkey ON public.account_links USING btree (token_hash)
index       CREATE INDEX account_log_by_account ON public.account_log USING btree (account, number)
index       CREATE UNIQUE INDEX account_log_pkey ON public.account_log USING btree (number)
index       CREATE INDEX account_mails_by_try ON public.account_mails USING btree (next_try)
index       CREATE UNIQUE INDEX account_mails_pkey ON public.account_mails USING btree (id)
index       CREATE UNIQUE INDEX accounts_by_email ON public.accounts USING btree (lower(email))
index       CREATE UNIQUE INDEX accounts_pkey ON public.accounts USING btree (id)
index       CREATE UNIQUE INDEX accounts_reviewer_key ON public.accounts USING btree (reviewer)
index       CREATE INDEX api_keys_by_account ON public.api_keys USING btree (account, made_at)
index       CREATE UNIQUE INDEX api_keys_pkey ON public.api_keys USING btree (id)
index       CREATE UNIQUE INDEX api_keys_token_hash_key ON public.api_keys USING btree (token_hash)
index       CREATE INDEX case_events_eligible ON public.case_events USING btree (case_number) WHERE (kind = 'found-eligible'::text)
index       CREATE INDEX case_events_of_appeals ON public.case_events USING btree (kind) WHERE (kind = ANY (ARRAY['appealed'::text, 'appeal-denied'::text, 'remanded'::text, 'ineligibility-reversed'::text]))
index       CREATE UNIQUE INDEX case_events_pkey ON public.case_events USING btree (case_number, sequence)
index       CREATE UNIQUE INDEX case_events_position_key ON public.case_events USING btree ("position")
index       CREATE INDEX case_names_by_injury ON public.case_names USING btree (injured_on, "position") INCLUDE (case_number)
index       CREATE UNIQUE INDEX case_names_pkey ON public.case_names USING btree (case_number)
index       CREATE UNIQUE INDEX case_parties_pkey ON public.case_parties USING btree (account, case_number, role)
index       CREATE INDEX case_reads_by_case ON public.case_reads USING btree (case_number, number)
index       CREATE UNIQUE INDEX case_reads_pkey ON public.case_reads USING btree (number)
index       CREATE INDEX case_reviewers_by_examined ON public.case_reviewers USING btree (COALESCE(examined, ''::text), case_number, seat)
index       CREATE INDEX case_reviewers_by_reviewer ON public.case_reviewers USING btree (reviewer)
index       CREATE UNIQUE INDEX case_reviewers_pkey ON public.case_reviewers USING btree (case_number, seat)
index       CREATE UNIQUE INDEX case_serials_pkey ON public.case_serials USING btree (year)
index       CREATE INDEX cases_by_duties_counted ON public.cases USING btree (COALESCE(duties_counted, 0), case_number DESC) INCLUDE (state)
index       CREATE INDEX cases_by_number ON public.cases USING btree (case_number COLLATE "C")
index       CREATE INDEX cases_by_state ON public.cases USING btree (state)
index       CREATE INDEX cases_by_waiting ON public.cases USING btree (waits, case_number COLLATE "C")
index       CREATE INDEX cases_counted ON public.cases USING btree (state) INCLUDE (open, decided, case_number)
index       CREATE UNIQUE INDEX cases_pkey ON public.cases USING btree (case_number)
index       CREATE INDEX cases_queued ON public.cases USING btree (case_number) INCLUDE (state, received_on) WHERE (state = ANY (ARRAY['application-received'::text, 'screening'::text, 'inquiry-open'::text, 'deferred-for-liability'::text]))
index       CREATE INDEX clocks_by_due ON public.clocks USING btree (due)
index       CREATE INDEX clocks_by_next_look ON public.clocks USING btree (COALESCE(next_look, ''::text), case_number COLLATE "C", number)
index       CREATE INDEX clocks_counted ON public.clocks USING btree (ends) INCLUDE (alarm, owed_by, duty, case_number)
index       CREATE INDEX clocks_in_order ON public.clocks USING btree (ends, case_number COLLATE "C", number) INCLUDE (duty, owed_by, alarm)
index       CREATE INDEX clocks_of_determinations ON public.clocks USING btree (case_number, due) WHERE (duty = ANY (ARRAY['D1'::text, 'D1f'::text, 'D2'::text]))
index       CREATE INDEX clocks_of_organization ON public.clocks USING btree (case_number, due) WHERE (owed_by = 'review-organization'::text)
index       CREATE INDEX clocks_owed_for_review ON public.clocks USING btree (case_number, due) WHERE ((owed_by = 'claims-administrator'::text) AND enforced AND ((duty ~~ 'R%'::text) OR (duty ~~ 'P%'::text)))
index       CREATE INDEX clocks_owed_in_order ON public.clocks USING btree (due, case_number) WHERE ((owed_by = 'claims-administrator'::text) AND enforced AND ((duty ~~ 'R%'::text) OR (duty ~~ 'P%'::text)))
index       CREATE UNIQUE INDEX clocks_pkey ON public.clocks USING btree (case_number, number)
index       CREATE UNIQUE INDEX delivery_upload_parts_pkey ON public.delivery_upload_parts USING btree (upload, starts)
index       CREATE INDEX delivery_uploads_by_account ON public.delivery_uploads USING btree (account)
index       CREATE UNIQUE INDEX delivery_uploads_pkey ON public.delivery_uploads USING btree (id)
index       CREATE INDEX draft_examinations_as_found ON public.draft_examinations USING btree (found_as) WHERE listed
index       CREATE INDEX draft_examinations_by_due ON public.draft_examinations USING btree (due, errors DESC, warnings DESC, case_number, seat) WHERE listed
index       CREATE INDEX draft_examinations_by_finding ON public.draft_examinations USING gin (found) WHERE (result IS NOT NULL)
index       CREATE INDEX draft_examinations_in_order ON public.draft_examinations USING btree (errors DESC, warnings DESC, due, case_number, seat) INCLUDE (signed_on, desk) WHERE listed
index       CREATE UNIQUE INDEX draft_examinations_pkey ON public.draft_examinations USING btree (case_number, seat)
index       CREATE INDEX import_troubles_in_order ON public.import_troubles USING btree (import, number)
index       CREATE UNIQUE INDEX import_troubles_pkey ON public.import_troubles USING btree (import, file)
index       CREATE UNIQUE INDEX import_upload_parts_pkey ON public.import_upload_parts USING btree (upload, starts)
index       CREATE INDEX import_uploads_by_import ON public.import_uploads USING btree (import)
index       CREATE UNIQUE INDEX import_uploads_pkey ON public.import_uploads USING btree (id)
index       CREATE UNIQUE INDEX imports_pkey ON public.imports USING btree (id)
index       CREATE UNIQUE INDEX letters_pkey ON public.letters USING btree (case_number, round)
index       CREATE UNIQUE INDEX notice_readings_pkey ON public.notice_readings USING btree (notice, account)
index       CREATE UNIQUE INDEX notices_by_number ON public.notices USING btree (number)
index       CREATE UNIQUE INDEX notices_pkey ON public.notices USING btree (case_number, duty, enforced, started_by, started_on, stage)
index       CREATE UNIQUE INDEX organizations_pkey ON public.organizations USING btree (number)
index       CREATE UNIQUE INDEX outbox_case_number_sequence_recipient_key ON public.outbox USING btree (case_number, sequence, recipient)
index       CREATE UNIQUE INDEX outbox_pkey ON public.outbox USING btree (id)
index       CREATE INDEX outbox_posted ON public.outbox USING btree (served_on DESC, made_at DESC, id) WHERE (state = 'posted'::text)
index       CREATE INDEX outbox_to_post ON public.outbox USING btree (made_at) WHERE (state = 'to-post'::text)
index       CREATE INDEX outbox_to_record ON public.outbox USING btree (made_at) WHERE ((served_on IS NOT NULL) AND (NOT recorded))
index       CREATE INDEX outbox_to_send ON public.outbox USING btree (next_try) WHERE (state = 'to-send'::text)
index       CREATE UNIQUE INDEX overseen_cases_pkey ON public.overseen_cases USING btree (case_number)
index       CREATE INDEX overseen_duties_by_month ON public.overseen_duties USING btree (month, stage) INCLUDE (day, met, late)
index       CREATE INDEX overseen_duties_open ON public.overseen_duties USING btree (day, case_number COLLATE "C", number) WHERE (NOT met)
index       CREATE UNIQUE INDEX overseen_duties_pkey ON public.overseen_duties USING btree (case_number, number)
index       CREATE UNIQUE INDEX overseen_exposures_pkey ON public.overseen_exposures USING btree (case_number, number)
index       CREATE UNIQUE INDEX passkey_challenges_pkey ON public.passkey_challenges USING btree (hash)
index       CREATE INDEX passkeys_by_account ON public.passkeys USING btree (account)
index       CREATE UNIQUE INDEX passkeys_pkey ON public.passkeys USING btree (id)
index       CREATE UNIQUE INDEX passwords_pkey ON public.passwords USING btree (account)
index       CREATE INDEX physician_feedback_by_day ON public.physician_feedback USING btree (at DESC)
index       CREATE UNIQUE INDEX physician_feedback_pkey ON public.physician_feedback USING btree (case_number, account)
index       CREATE UNIQUE INDEX provider_logouts_pkey ON public.provider_logouts USING btree (issuer, token)
index       CREATE UNIQUE INDEX provider_sign_ins_pkey ON public.provider_sign_ins USING btree (state_hash)
index       CREATE UNIQUE INDEX publications_pkey ON public.publications USING btree (case_number, round)
index       CREATE INDEX receipts_by_account ON public.receipts USING btree (account, at)
index       CREATE UNIQUE INDEX receipts_pkey ON public.receipts USING btree (id)
index       CREATE INDEX record_case_files_by_file ON public.record_case_files USING btree (file)
index       CREATE UNIQUE INDEX record_case_files_case_number_file_key ON public.record_case_files USING btree (case_number, file)
index       CREATE UNIQUE INDEX record_case_files_pkey ON public.record_case_files USING btree (case_number, place)
index       CREATE UNIQUE INDEX record_corrections_pkey ON public.record_corrections USING btree (case_number, number)
index       CREATE UNIQUE INDEX record_documents_pkey ON public.record_documents USING btree (case_number, first)
index       CREATE INDEX record_facts_by_document ON public.record_facts USING btree (case_number, document)
index       CREATE INDEX record_facts_by_kind ON public.record_facts USING btree (case_number, kind, page, number)
index       CREATE UNIQUE INDEX record_facts_pkey ON public.record_facts USING btree (case_number, page, number)
index       CREATE UNIQUE INDEX record_files_pkey ON public.record_files USING btree (number)
index       CREATE UNIQUE INDEX record_files_sha256_key ON public.record_files USING btree (sha256)
index       CREATE INDEX record_files_unread ON public.record_files USING btree (number) WHERE ((error IS NULL) AND ((pages IS NULL) OR (next_page <= pages)))
index       CREATE UNIQUE INDEX record_indexes_pkey ON public.record_indexes USING btree (case_number)
index       CREATE UNIQUE INDEX record_page_copies_pkey ON public.record_page_copies USING btree (case_number, page)
index       CREATE UNIQUE INDEX record_pages_pkey ON public.record_pages USING btree (file, number)
index       CREATE INDEX record_pages_unreadable ON public.record_pages USING btree (file) WHERE (error IS NOT NULL)
index       CREATE INDEX record_submissions_by_account ON public.record_submissions USING btree (account, case_number) WHERE (account IS NOT NULL)
index       CREATE INDEX record_submissions_by_case ON public.record_submissions USING btree (case_number, at)
index       CREATE UNIQUE INDEX record_submissions_pkey ON public.record_submissions USING btree (id)
index       CREATE UNIQUE INDEX record_upload_parts_pkey ON public.record_upload_parts USING btree (upload, starts)
index       CREATE UNIQUE INDEX record_uploads_pkey ON public.record_uploads USING btree (id)
index       CREATE UNIQUE INDEX record_words_pkey ON public.record_words USING btree (file, number)
index       CREATE INDEX recovery_codes_by_account ON public.recovery_codes USING btree (account)
index       CREATE UNIQUE INDEX recovery_codes_pkey ON public.recovery_codes USING btree (hash)
index       CREATE INDEX repeatable_requests_by_age ON public.repeatable_requests USING btree (begun_at)
index       CREATE UNIQUE INDEX repeatable_requests_pkey ON public.repeatable_requests USING btree (caller, key_hash)
index       CREATE INDEX reviewer_changes_by_reviewer ON public.reviewer_changes USING btree (reviewer, number)
index       CREATE UNIQUE INDEX reviewer_changes_pkey ON public.reviewer_changes USING btree (number)
index       CREATE UNIQUE INDEX reviewers_login_key ON public.reviewers USING btree (login)
index       CREATE UNIQUE INDEX reviewers_pkey ON public.reviewers USING btree (id)
index       CREATE UNIQUE INDEX second_factors_pkey ON public.second_factors USING btree (account)
index       CREATE INDEX sessions_by_account ON public.sessions USING btree (account)
index       CREATE INDEX sessions_by_provider ON public.sessions USING btree (provider, provider_session) WHERE (provider IS NOT NULL)
index       CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (token_hash)
index       CREATE UNIQUE INDEX sign_in_attempts_pkey ON public.sign_in_attempts USING btree (key)
index       CREATE INDEX webhook_deliveries_by_webhook ON public.webhook_deliveries USING btree (webhook, happened_at)
index       CREATE UNIQUE INDEX webhook_deliveries_pkey ON public.webhook_deliveries USING btree (id)
index       CREATE INDEX webhook_deliveries_to_send ON public.webhook_deliveries USING btree (next_try) WHERE (state = 'to-send'::text)
index       CREATE UNIQUE INDEX webhook_deliveries_webhook_case_number_sequence_key ON public.webhook_deliveries USING btree (webhook, case_number, sequence)
index       CREATE INDEX webhooks_active ON public.webhooks USING gin (kinds) WHERE (state = 'active'::text)
index       CREATE INDEX webhooks_by_account ON public.webhooks USING btree (account, made_at)
index       CREATE UNIQUE INDEX webhooks_pkey ON public.webhooks USING btree (id)

trigger     CREATE TRIGGER account_log_append_only BEFORE DELETE OR UPDATE ON public.account_log FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER accounts_access AFTER DELETE OR UPDATE OF name, roles, reviewer, disabled_at, is_demo ON public.accounts FOR EACH ROW EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER case_events_append_only BEFORE DELETE OR UPDATE ON public.case_events FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER case_events_names AFTER INSERT ON public.case_events FOR EACH ROW WHEN ((new.kind = 'application-received'::text)) EXECUTE FUNCTION keep_names()
trigger     CREATE TRIGGER case_events_no_truncate BEFORE TRUNCATE ON public.case_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER case_parties_access AFTER INSERT OR DELETE OR UPDATE ON public.case_parties FOR EACH ROW EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER case_reads_append_only BEFORE DELETE OR UPDATE ON public.case_reads FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER case_reviewers_access AFTER INSERT OR DELETE ON public.case_reviewers FOR EACH ROW EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER case_reviewers_access_moved AFTER UPDATE ON public.case_reviewers FOR EACH ROW WHEN (((old.case_number <> new.case_number) OR (old.seat <> new.seat) OR (old.reviewer IS DISTINCT FROM new.reviewer))) EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER cases_clocks_moved AFTER UPDATE OF state ON public.cases FOR EACH ROW WHEN ((is_unrecorded('U'::text, old.state) <> is_unrecorded('U'::text, new.state))) EXECUTE FUNCTION move_case_sums()
trigger     CREATE CONSTRAINT TRIGGER cases_drafts_listed AFTER UPDATE ON public.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.sequence <> new.sequence)) EXECUTE FUNCTION list_drafts()
trigger     CREATE TRIGGER cases_duties_to_count BEFORE UPDATE OF sequence ON public.cases FOR EACH ROW WHEN ((old.sequence <> new.sequence)) EXECUTE FUNCTION duties_are_to_be_counted()
trigger     CREATE TRIGGER clocks_added AFTER INSERT ON public.clocks REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sum_clocks()
trigger     CREATE TRIGGER clocks_moved AFTER UPDATE OF duty, due, deadline ON public.clocks FOR EACH ROW EXECUTE FUNCTION move_clock_sums()
trigger     CREATE TRIGGER clocks_taken AFTER DELETE ON public.clocks REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sum_clocks()
trigger     CREATE TRIGGER draft_examinations_listed BEFORE INSERT OR UPDATE OF sequence ON public.draft_examinations FOR EACH ROW EXECUTE FUNCTION list_draft()
trigger     CREATE TRIGGER letters_unchanging BEFORE DELETE OR UPDATE ON public.letters FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER organizations_append_only BEFORE DELETE OR UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER overseen_duties_added AFTER INSERT ON public.overseen_duties REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sum_overseen_duties()
trigger     CREATE TRIGGER overseen_duties_taken AFTER DELETE ON public.overseen_duties REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION sum_overseen_duties()
trigger     CREATE TRIGGER passkeys_access AFTER INSERT OR DELETE OR UPDATE OF account ON public.passkeys FOR EACH ROW EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER record_case_files_keep_numbers BEFORE UPDATE ON public.record_case_files FOR EACH ROW WHEN (((old.first_page IS NOT NULL) OR (((((old.case_number IS DISTINCT FROM new.case_number) OR (old.place IS DISTINCT FROM new.place)) OR (old.file IS DISTINCT FROM new.file)) OR (old.submission IS DISTINCT FROM new.submission)) OR (old.path IS DISTINCT FROM new.path)))) EXECUTE FUNCTION refuse_new_page_number()
trigger     CREATE TRIGGER record_case_files_kept BEFORE DELETE ON public.record_case_files FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER record_corrections_append_only BEFORE DELETE OR UPDATE ON public.record_corrections FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER record_corrections_no_truncate BEFORE TRUNCATE ON public.record_corrections FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER record_indexes_drafts_to_examine AFTER INSERT OR UPDATE OF version ON public.record_indexes FOR EACH ROW EXECUTE FUNCTION drafts_are_to_be_examined()
trigger     CREATE TRIGGER record_submissions_append_only BEFORE DELETE OR UPDATE ON public.record_submissions FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER record_submissions_no_truncate BEFORE TRUNCATE ON public.record_submissions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER reviewer_changes_append_only BEFORE DELETE OR UPDATE ON public.reviewer_changes FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER second_factors_access AFTER INSERT OR DELETE OR UPDATE OF account, confirmed_at ON public.second_factors FOR EACH ROW EXECUTE FUNCTION access_changed()
trigger     CREATE TRIGGER sessions_access AFTER DELETE OR UPDATE OF account, begun_at, two_factors ON public.sessions FOR EACH ROW EXECUTE FUNCTION access_changed()

policy      case_events.asked for all, enabled, forced
policy      case_names.asked for all, enabled, forced
policy      case_parties.asked for all, enabled, forced
policy      case_reads.asked for all, enabled, forced
policy      case_reviewers.asked for all, enabled, forced
policy      cases.asked for all, enabled, forced
policy      clock_sums.asked for all, enabled, forced
policy      clocks.asked for all, enabled, forced
policy      delivery_upload_parts.asked for all, enabled, forced
policy      delivery_uploads.asked for all, enabled, forced
policy      draft_examinations.asked for all, enabled, forced
policy      letters.asked for all, enabled, forced
policy      notice_readings.asked for all, enabled, forced
policy      notices.asked for all, enabled, forced
policy      organizations.asked for all, enabled, forced
policy      outbox.asked for all, enabled, forced
policy      overseen_cases.asked for all, enabled, forced
policy      overseen_duties.asked for all, enabled, forced
policy      overseen_exposures.asked for all, enabled, forced
policy      overseen_sums.asked for all, enabled, forced
policy      physician_feedback.asked for all, enabled, forced
policy      publications.asked for all, enabled, forced
policy      record_case_files.asked for all, enabled, forced
policy      record_corrections.asked for all, enabled, forced
policy      record_documents.asked for all, enabled, forced
policy      record_facts.asked for all, enabled, forced
policy      record_files.asked for all, enabled, forced
policy      record_indexes.asked for all, enabled, forced
policy      record_page_copies.asked for all, enabled, forced
policy      record_pages.asked for all, enabled, forced
policy      record_submissions.asked for all, enabled, forced
policy      record_submissions.sent for all, enabled, forced
policy      record_upload_parts.asked for all, enabled, forced
policy      record_uploads.asked for all, enabled, forced
policy      record_words.asked for all, enabled, forced
policy      reviewer_changes.asked for all, enabled, forced
policy      reviewers.asked for all, enabled, forced

function    access_changed() begin perform pg_notify('openimr_access', 'changed'); return null; end
function    asked_by() begin return nullif(current_setting('openimr.asker', true), '')::jsonb; end
function    asks_as_any(held text[]) begin return coalesce(public.asked_by() -> 'roles' ?| held, true); end
function    cases_asked_of(held text[])  declare who constant jsonb := public.asked_by(); begin return query select party.case_number from public.case_parties as party where party.account = who ->> 'account' and party.role = any (held) and who -> 'roles' ? party.role; if 'reviewer' = any (held) and who -> 'roles' ? 'reviewer' then return query select seat.case_number from public.case_reviewers as seat where seat.reviewer = who ->> 'reviewer'; end if; end
function    drafts_are_to_be_examined() begin update public.case_reviewers set examined = null where case_number = new.case_number and examined is not null; return null; end
function    duties_are_to_be_counted() begin new.duties_counted := null; return new; end
function    hold_log(OUT last_position bigint, OUT last_seal text)  begin perform set_config('role', 'none', true), set_config('openimr.asker', '', true); perform pg_advisory_xact_lock(7240610); -- Looked for once the lock is held, so that it is the end and not what was the end while others wrote. select e.position, e.seal into last_position, last_seal from case_events e order by e.position desc limit 1; end
function    is_unrecorded(duty text, state text) begin return starts_with(duty, 'U') and state not in ('rfa-received','ur-pending','ur-information-requested','ur-deferred','ur-approved','ur-adverse','ur-adverse-for-information'); end
function    keep_names() begin insert into public.case_names (case_number, searched, worker, injured_on, position) values (new.case_number, names_on_application(new.data), worker_on_application(new.data), new.data -> 'form' ->> 'dateOfInjury', new.position) on conflict (case_number) do update set searched = excluded.searched, worker = excluded.worker, injured_on = excluded.injured_on, position = excluded.position; return null; end
function    list_draft()  declare place record; begin -- Whoever changes the case has done so before, or waits and lists the draft after. perform from public.cases c where c.case_number = new.case_number for share; place := public.place_of_draft(new.case_number, new.seat); new.listed := place.seated and new.result is not null; new.due := place.due; new.desk := place.desk; return new; end
function    list_drafts()  declare draft record; place record; begin for draft in select e.seat, e.result is not null as has_result from public.draft_examinations e where e.case_number = new.case_number loop place := public.place_of_draft(new.case_number, draft.seat); update public.draft_examinations e set listed = place.seated and draft.has_result, due = place.due, desk = place.desk where e.case_number = new.case_number and e.seat = draft.seat and (e.listed, e.due, e.desk) is distinct from (place.seated and draft.has_result, place.due, place.desk); end loop; return null; end
function    listed_of_case(number text, state text, dispute json, what text)  declare age text; sex text; begin age := dispute -> 'patient' ->> 'age'; sex := dispute -> 'patient' ->> 'sex'; if what <> 'searched' then return dispute ->> what; end if; return lower(concat_ws(E'\n', number, dispute ->> 'priority', case when age is null then coalesce(sex, 'age and sex not stated') when sex is null then age || ' years old' else age || '-year-old ' || sex end, (select string_agg(item ->> 'title', E'\n') from json_array_elements(dispute -> 'items') as item))); exception when others then -- A character no text of PostgreSQL can hold: the case is written all the same, and found by its number. return case when what = 'searched' then lower(number) end; end
function    move_case_sums() begin insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks) select left(k.ends, 11), k.owed_by, k.alarm, is_so, case when is_so = public.is_unrecorded('U', new.state) then count(*) else -count(*) end from public.clocks k, unnest('{true,false}'::boolean[]) as is_so where k.case_number = new.case_number and starts_with(k.duty, 'U') group by 1, 2, 3, 4; return null; end
function    move_clock_sums() begin insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks) select left(k.ends, 11), k.owed_by, k.alarm, public.is_unrecorded(k.duty, c.state), -count(*) from (select old.*) as k join public.cases c on c.case_number = k.case_number group by 1, 2, 3, 4; insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks) select left(k.ends, 11), k.owed_by, k.alarm, public.is_unrecorded(k.duty, c.state), count(*) from (select new.*) as k join public.cases c on c.case_number = k.case_number group by 1, 2, 3, 4; return null; end
function    names_on_application(data json)  begin return lower(concat_ws(E'\n', concat_ws(' ', data -> 'form' -> 'employee' ->> 'firstName', data -> 'form' -> 'employee' ->> 'lastName'), concat_ws(', ', data -> 'form' -> 'employee' ->> 'lastName', data -> 'form' -> 'employee' ->> 'firstName'), data -> 'form' -> 'claim' ->> 'number', data -> 'form' -> 'claim' ->> 'eams', data -> 'form' -> 'claim' ->> 'wcis')); exception when others then -- A character no text of PostgreSQL can hold: the application is kept all the same. return ''; end
function    place_of_draft(of_case text, at_seat integer, OUT seated boolean, OUT due text, OUT desk text)  begin select true, r.desk into seated, desk from public.cases c join public.case_reviewers r on r.case_number = c.case_number where c.case_number = of_case and r.seat = at_seat and c.state in ('in-review', 'reviewer-query', 'draft-quality', 'determined', 'implemented', 'appealed', 'final', 'published'); seated := coalesce(seated, false); select min(k.due) into due from public.clocks k where k.case_number = of_case and k.duty in ('D1', 'D1f', 'D2'); end
function    refuse_change() begin raise exception '% is append-only: % refused', tg_table_name, lower(tg_op); end
function    refuse_new_page_number() begin raise exception 'pages of a record keep their numbers'; end
function    sum_clocks() begin insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks) select left(k.ends, 11), k.owed_by, k.alarm, public.is_unrecorded(k.duty, c.state), case tg_op when 'DELETE' then -count(*) else count(*) end from changed k join public.cases c on c.case_number = k.case_number group by 1, 2, 3, 4; return null; end
function    sum_overseen_duties() begin insert into public.overseen_sums (day, month, stage, late, duties) select case when not d.met then d.day end, d.month, d.stage, d.late, case tg_op when 'DELETE' then -count(*) else count(*) end from changed as d group by 1, 2, 3, 4; return null; end
function    worker_on_application(data json)  begin return nullif(concat_ws(' ', data -> 'form' -> 'employee' ->> 'firstName', data -> 'form' -> 'employee' ->> 'lastName'), ''); exception when others then -- A character no text of PostgreSQL can hold: the application is kept all the same. return null; end
