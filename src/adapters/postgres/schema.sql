-- Generated from the catalog by the migrations; read it, do not run it.

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
column      case_serials.year integer not null
column      case_serials.last integer not null
column      cases.case_number text not null
column      cases.state text not null
column      cases.sequence integer not null
column      cases.decided integer not null
column      cases.dispute json not null
column      cases.opened_at timestamp with time zone not null
column      cases.open integer not null
column      clocks.case_number text not null
column      clocks.number integer not null
column      clocks.duty text not null
column      clocks.due text not null
column      clocks.deadline json not null
column      letters.case_number text not null
column      letters.sha256 text not null
column      letters.bytes bytea not null
column      letters.written_at timestamp with time zone not null
column      letters.round integer not null
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
column      reviewers.id text not null
column      reviewers.login text not null
column      reviewers.name text not null
column      reviewers.passphrase_hash text not null
column      reviewers.standing json not null
column      reviewers.registered_at timestamp with time zone not null

constraint  case_events.case_events_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  case_events.case_events_pkey PRIMARY KEY (case_number, sequence)
constraint  case_events.case_events_position_key UNIQUE ("position")
constraint  case_events.case_events_seal_check CHECK ((seal ~ '^[0-9a-f]{64}$'::text))
constraint  case_events.case_events_sequence_check CHECK ((sequence > 0))
constraint  case_serials.case_serials_pkey PRIMARY KEY (year)
constraint  cases.cases_decided_check CHECK ((decided >= 0))
constraint  cases.cases_open_check CHECK ((open >= 0))
constraint  cases.cases_pkey PRIMARY KEY (case_number)
constraint  cases.cases_sequence_check CHECK ((sequence > 0))
constraint  clocks.clocks_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  clocks.clocks_pkey PRIMARY KEY (case_number, number)
constraint  letters.letters_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  letters.letters_pkey PRIMARY KEY (case_number, round)
constraint  letters.letters_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint  notices.notices_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(case_number)
constraint  notices.notices_pkey PRIMARY KEY (case_number, duty, enforced, started_by, started_on, stage)
constraint  organizations.organizations_pkey PRIMARY KEY (number)
constraint  reviewers.reviewers_login_key UNIQUE (login)
constraint  reviewers.reviewers_pkey PRIMARY KEY (id)

index       CREATE INDEX case_events_by_injury ON public.case_events USING btree ((((data -> 'form'::text) ->> 'dateOfInjury'::text))) WHERE (kind = 'application-received'::text)
index       CREATE UNIQUE INDEX case_events_pkey ON public.case_events USING btree (case_number, sequence)
index       CREATE UNIQUE INDEX case_events_position_key ON public.case_events USING btree ("position")
index       CREATE UNIQUE INDEX case_serials_pkey ON public.case_serials USING btree (year)
index       CREATE INDEX cases_by_state ON public.cases USING btree (state)
index       CREATE UNIQUE INDEX cases_pkey ON public.cases USING btree (case_number)
index       CREATE INDEX clocks_by_due ON public.clocks USING btree (due)
index       CREATE UNIQUE INDEX clocks_pkey ON public.clocks USING btree (case_number, number)
index       CREATE UNIQUE INDEX letters_pkey ON public.letters USING btree (case_number, round)
index       CREATE UNIQUE INDEX notices_by_number ON public.notices USING btree (number)
index       CREATE UNIQUE INDEX notices_pkey ON public.notices USING btree (case_number, duty, enforced, started_by, started_on, stage)
index       CREATE UNIQUE INDEX organizations_pkey ON public.organizations USING btree (number)
index       CREATE UNIQUE INDEX reviewers_login_key ON public.reviewers USING btree (login)
index       CREATE UNIQUE INDEX reviewers_pkey ON public.reviewers USING btree (id)

trigger     CREATE TRIGGER case_events_append_only BEFORE DELETE OR UPDATE ON public.case_events FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER case_events_no_truncate BEFORE TRUNCATE ON public.case_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER letters_unchanging BEFORE DELETE OR UPDATE ON public.letters FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger     CREATE TRIGGER organizations_append_only BEFORE DELETE OR UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION refuse_change()

function    refuse_change() begin raise exception '% is append-only: % refused', tg_table_name, lower(tg_op); end
