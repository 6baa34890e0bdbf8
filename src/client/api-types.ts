// Written by `npm run client` from the API's description. Change that, not this.
export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts and gauges for Prometheus
         * @description Numbers alone, of all organisations together. Needs SOKUHO_METRICS_TOKEN where the operator set one.
         */
        get: operations["MetricsController_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of the organisation, oldest first, also those that no longer open anything */
        get: operations["ApiKeysController_list"];
        put?: never;
        /** Make a key for a program. The answer shows the key, once */
        post: operations["ApiKeysController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key, without its secret */
        get: operations["ApiKeysController_get"];
        put?: never;
        post?: never;
        /** Revoke a key: from the next request on it opens nothing */
        delete: operations["ApiKeysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record: who did what to what, newest first */
        get: operations["AuditController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the whole chain against every checkpoint, and names what does not hold */
        get: operations["AuditController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed ends of the chain, newest first */
        get: operations["AuditController_list"];
        put?: never;
        /**
         * Signs the chain as it ends now, and puts that outside the database
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["AuditController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With what anybody verifies a checkpoint */
        get: operations["AuditController_publicKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's organisation and its settings */
        get: operations["OrganisationController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings (JSON merge patch)
         * @description A change of kind, industry or closed days is applied to every open incident in the same transaction; `changes` says what it did to their deadlines. A change of the time for mails plans their reminders anew.
         */
        patch: operations["OrganisationController_patch"];
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the organisation */
        get: operations["MembersController_list"];
        put?: never;
        /** Add a person who gets reminders or works on incidents */
        post: operations["MembersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, also one who was removed */
        get: operations["MembersController_get"];
        put?: never;
        post?: never;
        /** Remove a person. What they did stays in the record; the last admin cannot be removed */
        delete: operations["MembersController_remove"];
        options?: never;
        head?: never;
        /**
         * Change a person’s role, name, address, language, channels or deputy; the last admin stays one
         * @description Members may change their own language, channels and deputy without the permission; their own address by `POST /v1/auth/address`, with their password. A role, and the address of a member who has it, is changed only by whoever holds all its permissions. The former address is told.
         */
        patch: operations["MembersController_patch"];
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an organisation, when SOKUHO_SIGNUP is open. The answer shows its admin key, once
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SignUpController_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a leak must be reported, under which items, by when and why; nothing is stored
         * @description Facts are true, false or unknown (absent or null). A later revision replaces only the facts it names.
         *     An undetermined case has its duties all the same, marked `provisional`: suspicion already counts. The calendar of the
         *     caller's organisation and its industry count, as they do for its incidents.
         */
        post: operations["AssessmentsController_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What if: verdict and dates of a case beside those of its variants, with the days between */
        post: operations["AssessmentsController_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of each law that are held, and what is enacted but not in force
         * @description The day of awareness picks the version. An amendment that is not in force is listed, never applied.
         */
        get: operations["LawVersionsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule of law that the engine, its traces and its tests cite */
        get: operations["RulesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A rule by its number, or an item of a law
         * @description Text in both languages, citations, versions, how well it is established, and the conformance cases that
         *     test it. An item is written `appi-private:3` here, or as two segments, `appi-private/3`.
         */
        get: operations["RulesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/rules/{regime}/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item of a law, with the rules that bear on it and the cases that test it */
        get: operations["RulesController_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/open-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closed days of a period and why each is closed
         * @description Closed days of the administration (Act No. 91 of 1988), and those the caller's organisation has set for
         *     a prefecture (R36). A final report that falls due on one is due on the next open day (R22).
         */
        get: operations["OpenDaysController_openDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The three questions that find where a report goes, and the delegated industries */
        get: operations["RecipientsController_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/recipients/routed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a report goes and how it is filed, by the three questions in their order (R42, R53) */
        get: operations["RecipientsController_routed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clocks of other laws that can be asked for, and those of which too little is known */
        get: operations["ClocksController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/clocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of these clocks, by the id that its traces cite */
        get: operations["ClocksController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can follow when a private operator does not report, said exactly */
        get: operations["ConsequencesController_consequences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of leaks (漏えい等台帳), in the order of logging; its columns: docs/register.md */
        get: operations["RegisterExportController_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log the incidents of a register, all of them or none; its columns: docs/register.md */
        post: operations["RegisterImportController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A CSV with the headings that an import takes, to fill in */
        get: operations["RegisterImportController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents, newest first */
        get: operations["IncidentsController_list"];
        put?: never;
        /** Log a leak: assesses it, opens its deadlines and plans their reminders */
        post: operations["IncidentsController_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident as it is, or as it was known at a moment */
        get: operations["IncidentsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what describes an incident (JSON merge patch); facts change by POST …/facts */
        patch: operations["IncidentsController_patch"];
        trace?: never;
    };
    "/v1/incidents/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what became known later; answers what it did to each deadline */
        post: operations["IncidentsController_addFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a report or notice was made */
        post: operations["IncidentsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a person's decision with its reason */
        post: operations["IncidentsController_determine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story of an incident from the record, oldest first */
        get: operations["IncidentsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another rule version would do to the open incidents: dates added, moved, dropped */
        post: operations["LawImpactController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board: every deadline with a date, soonest first */
        get: operations["DeadlinesController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist of an incident, in its order */
        get: operations["TasksController_list"];
        put?: never;
        /** Add a task of your own */
        post: operations["TasksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task */
        get: operations["TasksController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Begin, finish or put aside a task; say who does it, by when, and what was found */
        patch: operations["TasksController_patch"];
        trace?: never;
    };
    "/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's own playbooks, then the library */
        get: operations["PlaybooksController_list"];
        put?: never;
        /** Write a playbook of your own */
        post: operations["PlaybooksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One playbook, whole */
        get: operations["PlaybooksController_get"];
        /** Save a new version of one of your own; running incidents keep the version they have */
        put: operations["PlaybooksController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a playbook, to change the copy; it is chosen in place of its original */
        post: operations["PlaybooksController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The playbooks of an incident, what newer versions would add, and their prevention measures */
        get: operations["IncidentPlaybooksController_get"];
        put?: never;
        /** Start a further playbook, or one in place of another */
        post: operations["IncidentPlaybooksController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/playbooks/{id}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a newer version over: new tasks are added, what is done stays */
        post: operations["IncidentPlaybooksController_upgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/prevention/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed measure over into the reports; repeated, it changes the words */
        post: operations["IncidentPlaybooksController_accept"];
        /** Take the acceptance back */
        delete: operations["IncidentPlaybooksController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on an incident, oldest first */
        get: operations["CommentsController_list"];
        put?: never;
        /** Say something about an incident; members named in `mentions` get a mail */
        post: operations["CommentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of an incident, oldest first */
        get: operations["IncidentFilesController_list"];
        put?: never;
        /** Keep a file with an incident; its bytes are the body */
        post: operations["IncidentFilesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incidentId}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, as an attachment that no browser opens */
        get: operations["IncidentFilesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reminders, soonest first: planned, sent, folded into a newer one, cancelled */
        get: operations["RemindersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reminder, with who has acknowledged it */
        get: operations["RemindersController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminders/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it was seen: its escalation ends, the next step comes as planned */
        post: operations["RemindersController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with a button; opening it acknowledges nothing, since mail scanners follow links */
        get: operations["AcknowledgeController_look"];
        put?: never;
        /**
         * The button of that page: acknowledges the reminder and stops its escalation
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["AcknowledgeController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminder-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is reminded of what and when; the defaults while the organisation has chosen nothing */
        get: operations["ReminderPolicyController_get"];
        /** Set the whole policy; open deadlines are planned anew, and the answer says what moved */
        put: operations["ReminderPolicyController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminder-policy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would get what and when, for an incident or for facts; stores and sends nothing */
        post: operations["ReminderPolicyController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that left or is to leave, newest first, with the peer's answer */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with every try */
        get: operations["DeliveriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it once more, as it was and with the same Message-ID; three days of trying begin anew */
        post: operations["DeliveriesController_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of an incident, oldest first */
        get: operations["DraftsController_list"];
        put?: never;
        /** Write a first draft of a report or notice from what is known */
        post: operations["DraftsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its fields and what is still open */
        get: operations["DraftsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put your words into fields; every save is a version that is kept */
        patch: operations["DraftsController_edit"];
        trace?: never;
    };
    "/v1/drafts/{id}/stale-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields whose facts have changed since the draft was written */
        get: operations["DraftsController_stale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/stale-fields/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over what the facts say now, for the fields named */
        post: operations["DraftsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Subject and file name for an authority that takes reports by mail, as far as known */
        get: operations["DraftsController_submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a draft, and its review */
        get: operations["DraftsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs, field by field: preliminary against final, version against version, draft against what was filed */
        get: operations["DraftsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the newest version to review */
        post: operations["DraftsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back with comments on fields */
        post: operations["DraftsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the version under review, by its hash; never by whoever edited it since the last approval */
        post: operations["DraftsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a document: Word, PDF, copy sheet (html), Markdown or data */
        get: operations["DraftsController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a notice with a list of recipients into letters; the list is kept nowhere
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LettersController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is recorded of an incident, as a signed ZIP that is verified offline */
        get: operations["EvidencePackController_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed incidents of which the next sweep removes the personal data */
        get: operations["RetentionController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open, what comes next, and what was kept in time; exercises left out */
        get: operations["StatisticsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where events are sent, oldest first, without the secrets */
        get: operations["WebhooksController_list"];
        put?: never;
        /** Have events sent to an address. The answer shows the secret that signs them, once */
        post: operations["WebhooksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["WebhooksController_get"];
        put?: never;
        post?: never;
        /** Send nothing there any more; what is queued is cancelled */
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        /** Change address, events or description, or switch it off and on */
        patch: operations["WebhooksController_patch"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; for a while the old one signs beside it */
        post: operations["WebhooksController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that can be sent, with its meaning and an example */
        get: operations["WebhookHistoryController_eventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent there or is to be, newest first, with every attempt and its answer */
        get: operations["WebhookHistoryController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/events/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event again, with the webhook-id it had */
        post: operations["WebhookHistoryController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event that means nothing, to see whether it arrives */
        post: operations["WebhookHistoryController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars that can be subscribed to, oldest first, without their addresses */
        get: operations["CalendarFeedsController_list"];
        put?: never;
        /** Make a calendar to subscribe to. The answer shows its secret address, once */
        post: operations["CalendarFeedsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One calendar, without its address */
        get: operations["CalendarFeedsController_get"];
        put?: never;
        post?: never;
        /** Revoke a calendar: from the next request on its address shows nothing */
        delete: operations["CalendarFeedsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar of deadlines, for programs that subscribe; the address is the key */
        get: operations["CalendarFileController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process can do its work: it is not stopping, its database has answered lately and takes writes
         * @description And how the work stands, of all organisations and all workers together. A warning leaves the answer at 200: requests are answered whatever the reminders do.
         */
        get: operations["ReadinessController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation/identity-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's own sign-in (OpenID Connect): whose tokens it takes */
        get: operations["IdentityProviderController_get"];
        /**
         * Take access tokens of an issuer, with the roles that they give
         * @description The issuer is asked for its keys, and must be shown to be the organisation’s: by an audience that names it, by a document under the issuer, or by the operator. Until then nothing is kept and nobody signs in by it. The caller holds every permission of the roles that it gives, and members:write.
         */
        put: operations["IdentityProviderController_put"];
        post?: never;
        /** Take no more tokens of it; members stay members */
        delete: operations["IdentityProviderController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with address and password
         * @description Answers an access token for fifteen minutes and a refresh token; to a person of several organisations who names none, the organisations to choose from. A wrong password and an unknown address are answered alike. After failures of one address, or from one place, 429 says in Retry-After how long to wait.
         *
         *     An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["AuthController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for the next pair
         * @description Each refresh token opens once. One that comes a second time ends the whole session, since one of its two bearers stole it. It ends after seven days without use, and the session after thirty days.
         *
         *     An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["AuthController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, for which organisation, and where else they are a member */
        get: operations["SessionController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session. Its access tokens open nothing from the next request on
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SessionController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every session of the person, this one too, in every organisation
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SessionController_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password. Every other session of the person ends
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SessionController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move to another address in this organisation, with the password
         * @description Mails of the organisation go there from now on, and the former address is told. The membership signs in again once an admin has invited the new address. The last admin who can sign in stays where they are.
         *
         *     An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SessionController_moveAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor; it counts once it is confirmed
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SecondFactorController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm it with a code of the app. Answers recovery codes, once; other sessions end
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SecondFactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ten other recovery codes. The earlier ones open nothing; other sessions end
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SecondFactorController_renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the second factor. Other sessions end
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["SecondFactorController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a member the link with which they begin to sign in
         * @description It is valid for seven days and works once; an earlier link of the member works no more. So when no answer came, ask the member before sending it again: the link that they may have got already would end.
         *
         *     An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinksController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation by the token of its link; sets the password of a new person
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinksController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description Answered alike whether or not anybody has the address. The link is valid for thirty minutes and works once; a person gets at most three an hour.
         *
         *     An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinksController_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the token of the link. Every session of the person ends
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinksController_completeReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with a form; opening it accepts nothing, since mail scanners follow links */
        get: operations["LinkPagesController_lookAtInvitation"];
        put?: never;
        /**
         * The button of that page: accepts the invitation
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinkPagesController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with a form for a new password; opening it changes nothing */
        get: operations["LinkPagesController_lookAtReset"];
        put?: never;
        /**
         * The button of that page: sets the new password
         * @description An `Idempotency-Key` is passed over here: what is sent again is done again.
         */
        post: operations["LinkPagesController_reset"];
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
        HealthAnswer: {
            /** @example ok */
            status: string;
        };
        NewApiKeyDto: {
            /**
             * @description What the key is for
             * @example 社内ポータル連携
             */
            name: string;
            /**
             * @description The maker's role when absent
             * @example viewer
             * @enum {string}
             */
            role?: "admin" | "officer" | "legal" | "viewer";
            /**
             * @description The part of the role's permissions that the key gets; all of them when absent
             * @example [
             *       "incidents:read"
             *     ]
             */
            scopes?: ("incidents:read" | "incidents:write" | "tasks:write" | "comments:write" | "determinations:write" | "filings:write" | "drafts:write" | "drafts:approve" | "reminders:read" | "reminders:write" | "reminders:acknowledge" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "api-keys:read" | "api-keys:write" | "audit:read" | "webhooks:read" | "webhooks:write" | "calendar-feeds:read" | "calendar-feeds:write")[] | null;
            /**
             * Format: date-time
             * @description Never when absent
             * @example 2027-03-31T23:59:59+09:00
             */
            expiresAt?: string | null;
        };
        KeyMakerAnswer: {
            /** @enum {string} */
            kind: "api_key" | "member" | "system";
            /** Format: uuid */
            id: string;
            /** @example 法務部 担当 */
            name: string;
        };
        MadeApiKeyAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 社内ポータル連携 */
            name: string;
            /** @enum {string} */
            role: "admin" | "officer" | "legal" | "viewer";
            scopes: ("incidents:read" | "incidents:write" | "tasks:write" | "comments:write" | "determinations:write" | "filings:write" | "drafts:write" | "drafts:approve" | "reminders:read" | "reminders:write" | "reminders:acknowledge" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "api-keys:read" | "api-keys:write" | "audit:read" | "webhooks:read" | "webhooks:write" | "calendar-feeds:read" | "calendar-feeds:write")[] | null;
            /** @description What the key may do now: role and scopes together, within the role of the member who answers for it */
            permissions: ("incidents:read" | "incidents:write" | "tasks:write" | "comments:write" | "determinations:write" | "filings:write" | "drafts:write" | "drafts:approve" | "reminders:read" | "reminders:write" | "reminders:acknowledge" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "api-keys:read" | "api-keys:write" | "audit:read" | "webhooks:read" | "webhooks:write" | "calendar-feeds:read" | "calendar-feeds:write")[];
            /**
             * Format: uuid
             * @description Who made it, or made the key that made it: it never exceeds their role, and ends with their membership
             */
            responsibleMemberId: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "member_removed";
            createdBy: components["schemas"]["KeyMakerAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
            /**
             * @description The key itself. It is shown here once and kept nowhere
             * @example sokuho_…
             */
            key: string;
        };
        ApiKeyAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 社内ポータル連携 */
            name: string;
            /** @enum {string} */
            role: "admin" | "officer" | "legal" | "viewer";
            scopes: ("incidents:read" | "incidents:write" | "tasks:write" | "comments:write" | "determinations:write" | "filings:write" | "drafts:write" | "drafts:approve" | "reminders:read" | "reminders:write" | "reminders:acknowledge" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "api-keys:read" | "api-keys:write" | "audit:read" | "webhooks:read" | "webhooks:write" | "calendar-feeds:read" | "calendar-feeds:write")[] | null;
            /** @description What the key may do now: role and scopes together, within the role of the member who answers for it */
            permissions: ("incidents:read" | "incidents:write" | "tasks:write" | "comments:write" | "determinations:write" | "filings:write" | "drafts:write" | "drafts:approve" | "reminders:read" | "reminders:write" | "reminders:acknowledge" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "api-keys:read" | "api-keys:write" | "audit:read" | "webhooks:read" | "webhooks:write" | "calendar-feeds:read" | "calendar-feeds:write")[];
            /**
             * Format: uuid
             * @description Who made it, or made the key that made it: it never exceeds their role, and ends with their membership
             */
            responsibleMemberId: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "member_removed";
            createdBy: components["schemas"]["KeyMakerAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
        };
        ApiKeyPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["ApiKeyAnswer"][];
        };
        ActorAnswer: {
            /** @enum {string} */
            kind: "api_key" | "member" | "system";
            /** Format: uuid */
            id: string;
            /** @example 法務部 担当 */
            name: string;
            /**
             * Format: uuid
             * @description The session in which a person did it
             */
            session?: string;
        };
        SubjectAnswer: {
            /** @example incident */
            type: string;
            /** Format: uuid */
            id: string;
        };
        EventAnswer: {
            /**
             * @description Without gaps, from 1
             * @example 128
             */
            sequence: number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ActorAnswer"];
            /**
             * @description `x-request-id` of the request
             * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
             */
            requestId: string | null;
            /** @example incident.logged */
            action: string;
            subject: components["schemas"]["SubjectAnswer"];
            /** Format: uuid */
            incidentId: string | null;
            /**
             * @example {
             *       "title": "健康診断結果を含むメールの誤送信",
             *       "awareAt": "2026-11-24T01:00:00.000Z"
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            /**
             * @description Of the entry before, SHA-256, hexadecimal
             * @example c8d2372d7dca7ec542790c064500a0bf0965974449572d601b9c5b50b967279b
             */
            previousHash: string;
            /**
             * @description SHA-256, hexadecimal
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            hash: string;
        };
        EventPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["EventAnswer"][];
        };
        FaultAnswer: {
            /**
             * @description The first entry concerned
             * @example 128
             */
            sequence: number;
            /**
             * @description The last entry concerned
             * @example 128
             */
            through: number;
            /** @enum {string} */
            kind: "altered" | "missing" | "unexpected" | "broken_link" | "rewritten" | "head_missing" | "head_differs" | "after_head" | "checkpoint_invalid" | "checkpoint_unknown_key" | "checkpoint_out_of_order" | "checkpoint_removed" | "unreadable" | "rows_differ";
            /** @example The hash of entry 128 is not that of its content */
            detail: string;
        };
        VerificationAnswer: {
            /** @description The chain is whole and agrees with every checkpoint */
            valid: boolean;
            /**
             * @description First entry found; 0 when there is none
             * @example 1
             */
            from: number;
            /**
             * @description Last entry found
             * @example 128
             */
            to: number;
            /** @example 3 */
            checkpointsChecked: number;
            /**
             * @description The last entry that a checkpoint vouches for
             * @example 128
             */
            signedThrough: number;
            /**
             * @description Entries whose detail was removed when its period had passed; each is vouched for
             * @example 0
             */
            emptied: number;
            /**
             * @description All faults, listed or not
             * @example 0
             */
            faultCount: number;
            /** @description The first 100 */
            faults: components["schemas"]["FaultAnswer"][];
        };
        CheckpointAnswer: {
            /** Format: uuid */
            organisationId: string;
            /**
             * @description The entry at which the chain ended
             * @example 128
             */
            sequence: number;
            /**
             * @description Of that entry, SHA-256, hexadecimal
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            hash: string;
            /**
             * Format: date-time
             * @description As it was signed: UTC, milliseconds
             */
            at: string;
            /**
             * @description Which of the public keys verifies it
             * @example 5cd1e65b0bf704c5
             */
            keyId: string;
            /**
             * @description Ed25519, base64url
             * @example iaUDKrakTkxpC7qFMCLrYniolFGBp1UC_O0q-0S4bBPi8TCavw4lF5rAbnNI6dFfxcTOvoBBFf3ykyJZIzsBCQ
             */
            signature: string;
        };
        CheckpointPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["CheckpointAnswer"][];
        };
        PublicKeyAnswer: {
            /**
             * @description First 16 hexadecimal digits of the SHA-256 of the SubjectPublicKeyInfo
             * @example 5cd1e65b0bf704c5
             */
            keyId: string;
            /** @enum {string} */
            algorithm: "Ed25519";
            /**
             * @description SubjectPublicKeyInfo, PEM
             * @example -----BEGIN PUBLIC KEY-----
             *     MCowBQYDK2VwAyEA4UXNNwFVdpO/dEtAo/S93d+S/tmsCVHLRWR/Htk4+0w=
             *     -----END PUBLIC KEY-----
             */
            publicKey: string;
        };
        PublicKeysAnswer: {
            /** @description The first signs; the others signed earlier */
            keys: components["schemas"]["PublicKeyAnswer"][];
        };
        OrganisationRecipientAnswer: {
            /** @example ppc */
            id: string;
            /**
             * @example {
             *       "ja": "個人情報保護委員会",
             *       "en": "Personal Information Protection Commission"
             *     }
             */
            name: {
                [key: string]: string;
            };
            /**
             * @example {
             *       "ja": "委員会のウェブサイトの報告フォーム",
             *       "en": "The report form on the Commission's site"
             *     }
             */
            filing: {
                [key: string]: string;
            };
            /**
             * @example {
             *       "ja": "報告先が委任されている業種を確認する。",
             *       "en": "Check whether the industry reports to a delegated authority."
             *     }
             */
            note: {
                [key: string]: string;
            } | null;
        };
        ClosedDayDto: {
            /**
             * Format: date
             * @example 2026-06-23
             */
            date: string;
            /**
             * @description Shown as the reason why a date moved
             * @example 慰霊の日
             */
            name: string;
        };
        OwnClockLabelDto: {
            /** @example 委託契約に基づく委託元への通知 */
            ja: string;
            /** @example Notice to the client under the contract */
            en: string;
        };
        OwnClockDto: {
            label: components["schemas"]["OwnClockLabelDto"];
            /**
             * @example hours
             * @enum {string}
             */
            unit: "hours" | "days";
            /** @example 24 */
            amount: number;
            /**
             * @example awareness
             * @enum {string}
             */
            from: "awareness";
            /** @description Days only: whether the day of awareness is day 1 (else Civil Code art. 140) */
            firstDayCounts?: boolean;
            /**
             * @description Shown as its ground
             * @example 業務委託契約第12条
             */
            clause?: string;
        };
        InternalTargetsDto: {
            /**
             * @description Own aim for telling the persons, in days from awareness. The law fixes no such period
             * @example 14
             */
            individualNoticeDays?: number | null;
        };
        OrganisationContactDto: {
            /** @example 漏えい対応担当 */
            name?: string | null;
            /** @example 法務部 */
            department?: string | null;
            /** @example 03-0000-0000 */
            telephone?: string | null;
            /**
             * Format: email
             * @example houmu@example.jp
             */
            mail?: string | null;
        };
        RetentionDto: {
            /**
             * @description Days after an incident was closed, when its personal data is removed for good
             * @example 1826
             */
            daysAfterClosing: number;
        };
        OrganisationAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 株式会社例示商事 */
            name: string;
            /** @enum {string} */
            kind: "private_operator" | "administrative_organ" | "local_body";
            /** @enum {string|null} */
            industry: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw" | null;
            /** @description Where its reports go today, of customers’ data, by kind and industry */
            recipient: components["schemas"]["OrganisationRecipientAnswer"];
            /** @enum {string} */
            defaultRegime: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            language: "ja" | "en";
            extraClosedDays: components["schemas"]["ClosedDayDto"][];
            furtherClocks: ("jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard")[];
            freeClocks: components["schemas"]["OwnClockDto"][];
            /** @example 09:00 */
            mailTime: string;
            /** @description Own aims, not law */
            internalTargets: components["schemas"]["InternalTargetsDto"];
            /** @example 東京都千代田区霞が関0-0-0 */
            address: string | null;
            /** @example 7000012050002 */
            corporateNumber: string | null;
            /** @example 代表取締役 例示 太郎 */
            representative: string | null;
            contact: components["schemas"]["OrganisationContactDto"] | null;
            /** @example kansa@example.jp */
            checkpointMail: string | null;
            /** @description People need a second factor */
            requireSecondFactor: boolean;
            retention: components["schemas"]["RetentionDto"] | null;
            /** @example houmu@example.jp */
            replyTo: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        OrganisationPatchDto: {
            /** @example 株式会社例示商事 */
            name?: string;
            /** @enum {string} */
            kind?: "private_operator" | "administrative_organ" | "local_body";
            /**
             * @description Decides who gets the report
             * @enum {string|null}
             */
            industry?: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw" | null;
            /**
             * @description Of an incident that names none
             * @enum {string}
             */
            defaultRegime?: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            language?: "ja" | "en";
            /** @description Days closed besides the national ones */
            extraClosedDays?: components["schemas"]["ClosedDayDto"][] | null;
            /** @description Other laws that count for it */
            furtherClocks?: ("jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard")[] | null;
            /** @description Periods of its own contracts */
            freeClocks?: components["schemas"]["OwnClockDto"][] | null;
            /**
             * @description When the mails of the default reminder policy go out, in Japan: 06:00 to 14:59; 09:00 when not set
             * @example 08:30
             */
            mailTime?: string | null;
            /** @description When personal data of closed incidents is removed (docs/operations.md); null, and at first: never */
            retention?: components["schemas"]["RetentionDto"] | null;
            internalTargets?: components["schemas"]["InternalTargetsDto"] | null;
            /** @example 東京都千代田区霞が関0-0-0 */
            address?: string | null;
            /**
             * @description 法人番号, 13 digits
             * @example 7000012050002
             */
            corporateNumber?: string | null;
            /** @example 代表取締役 例示 太郎 */
            representative?: string | null;
            /** @description Stands in reports */
            contact?: components["schemas"]["OrganisationContactDto"] | null;
            /**
             * Format: email
             * @description Checkpoints of the record go here
             * @example kansa@example.jp
             */
            checkpointMail?: string | null;
            /**
             * @description People of the organisation need a second factor, from the next request on. API keys are no people
             * @example false
             */
            requireSecondFactor?: boolean | null;
            /**
             * Format: email
             * @description Answers to mails go here; null: to the sender of the service
             * @example kojin-joho@example.jp
             */
            replyTo?: string | null;
        };
        DeadlineChangeAnswer: {
            /** Format: uuid */
            deadlineId: string;
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** @enum {string} */
            change: "added" | "moved" | "kept" | "dropped" | "discharged";
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            /** @example R31 */
            rule: string | null;
        };
        ChangedOrganisationAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 株式会社例示商事 */
            name: string;
            /** @enum {string} */
            kind: "private_operator" | "administrative_organ" | "local_body";
            /** @enum {string|null} */
            industry: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw" | null;
            /** @description Where its reports go today, of customers’ data, by kind and industry */
            recipient: components["schemas"]["OrganisationRecipientAnswer"];
            /** @enum {string} */
            defaultRegime: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            language: "ja" | "en";
            extraClosedDays: components["schemas"]["ClosedDayDto"][];
            furtherClocks: ("jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard")[];
            freeClocks: components["schemas"]["OwnClockDto"][];
            /** @example 09:00 */
            mailTime: string;
            /** @description Own aims, not law */
            internalTargets: components["schemas"]["InternalTargetsDto"];
            /** @example 東京都千代田区霞が関0-0-0 */
            address: string | null;
            /** @example 7000012050002 */
            corporateNumber: string | null;
            /** @example 代表取締役 例示 太郎 */
            representative: string | null;
            contact: components["schemas"]["OrganisationContactDto"] | null;
            /** @example kansa@example.jp */
            checkpointMail: string | null;
            /** @description People need a second factor */
            requireSecondFactor: boolean;
            retention: components["schemas"]["RetentionDto"] | null;
            /** @example houmu@example.jp */
            replyTo: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Deadlines of open incidents that moved, came or went with it: kind, industry and closed days count at once. Deadlines of closed incidents stay as they were */
            changes: components["schemas"]["DeadlineChangeAnswer"][];
        };
        NewMemberDto: {
            /**
             * @description Where mails to this person go
             * @example houmu@example.jp
             */
            email: string;
            /** @example 法務部 担当 */
            name: string;
            /**
             * @example legal
             * @enum {string}
             */
            role: "admin" | "officer" | "legal" | "viewer";
            /**
             * @default ja
             * @enum {string}
             */
            language?: "ja" | "en";
        };
        DeputyDto: {
            /**
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000000
             */
            memberId: string;
            /**
             * Format: date
             * @description First day away, in Japan
             * @example 2026-08-10
             */
            from: string;
            /**
             * Format: date
             * @description Last day away, in Japan
             * @example 2026-08-21
             */
            to: string;
        };
        MemberAnswer: {
            /** Format: uuid */
            id: string;
            /** @example houmu@example.jp */
            email: string;
            /** @example 法務部 担当 */
            name: string;
            /** @enum {string} */
            role: "admin" | "officer" | "legal" | "viewer";
            /** @enum {string} */
            language: "ja" | "en";
            /** @description Whether somebody signs in as this member; an invitation brings it about */
            signsIn: boolean;
            channels: ("mail" | "webhook")[] | null;
            deputy: components["schemas"]["DeputyDto"] | null;
            /**
             * Format: date-time
             * @description Since when mails to this address are refused for good; reminders for it go to the admins
             */
            mailRefusedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when they are no member any more. Lists leave them out; the record still names them
             */
            removedAt: string | null;
        };
        MemberPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["MemberAnswer"][];
        };
        MemberPatchDto: {
            /** @example houmu@example.jp */
            email?: string;
            /** @example 法務部 担当 */
            name?: string;
            /**
             * @example legal
             * @enum {string}
             */
            role?: "admin" | "officer" | "legal" | "viewer";
            /** @enum {string} */
            language?: "ja" | "en";
            /**
             * @description How to tell this person; null: as each step of the policy says. Empty: no reminders to them
             * @example [
             *       "mail"
             *     ]
             */
            channels?: ("mail" | "webhook")[] | null;
            /** @description Gets their reminders while they are away */
            deputy?: components["schemas"]["DeputyDto"] | null;
        };
        NewOrganisationDto: {
            /** @example 株式会社例示商事 */
            name: string;
            /**
             * @example private_operator
             * @enum {string}
             */
            kind: "private_operator" | "administrative_organ" | "local_body";
            /** @enum {string|null} */
            industry?: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw" | null;
            /**
             * @description By kind when absent: appi-private or appi-public
             * @enum {string}
             */
            defaultRegime?: "appi-private" | "appi-public" | "my-number";
            /**
             * @default ja
             * @enum {string}
             */
            language?: "ja" | "en";
        };
        MadeOrganisationAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 株式会社例示商事 */
            name: string;
            /**
             * @description Key of an admin. It is shown here once and kept nowhere
             * @example sokuho_…
             */
            adminKey: string;
        };
        AffectedPersonsDto: {
            /**
             * @description Persons counted so far
             * @example 45
             */
            known?: number | null;
            /**
             * @description The largest number that may be affected (R4)
             * @example 60
             */
            max?: number | null;
        };
        FactsDto: {
            /**
             * @description Leak, loss, damage: each also "may have happened" (R1)
             * @example [
             *       "leak"
             *     ]
             */
            eventTypes?: ("leak" | "loss" | "damage")[] | null;
            /** @description Special-care-required information (要配慮個人情報) is among the data: R2 item 1 */
            specialCareData?: boolean | null;
            /** @description Misuse of the data may cause financial harm: R2 item 2 */
            financialHarmRisk?: boolean | null;
            /** @description It may have been done with wrongful purpose (attack, theft, insider): R2 item 3 */
            wrongfulPurpose?: boolean | null;
            /** @description The data was protected by high-grade encryption: R5 */
            strongEncryption?: boolean | null;
            /** @description The key leaked too, so that encryption does not help: R5 */
            keyCompromised?: boolean | null;
            /** @description Pseudonymously processed information (仮名加工情報): R6 */
            pseudonymised?: boolean | null;
            /** @description Personal information that was about to be acquired (a skimmed entry form): R3 */
            dataBeingAcquired?: boolean | null;
            /** @description ... and was meant to be handled as personal data: R3 */
            intendedAsPersonalData?: boolean | null;
            /** @description Persons, not records: R4 */
            affectedPersons?: components["schemas"]["AffectedPersonsDto"] | null;
            /** @description The organisation handled the data for a principal (委託先): R35 */
            processor?: boolean | null;
            /** @description Processor only: the leaked data is among what the principal entrusted: R35 */
            entrustedData?: boolean | null;
            /**
             * Format: date-time
             * @description When the processor notified its principal: R35
             * @example 2026-11-25T18:00:00+09:00
             */
            principalNotifiedAt?: string | null;
            /** @description Public bodies: a local body rather than a national organ: R9 */
            localBody?: boolean | null;
            /** @description Public bodies: information made special-care by local ordinance: R9 item 5 */
            ordinanceSpecialCareData?: boolean | null;
            /** @description My Number: viewable by an unspecified number of people: R10 item 3 */
            openToUnspecifiedPersons?: boolean | null;
            /** @description My Number: a system named in R10 item 1 */
            specifiedNetworkSystem?: boolean | null;
            /** @description My Numbers are among the data; not known counts as yes: R10, R42 */
            myNumberIncluded?: boolean | null;
        };
        AwarenessCorrectionDto: {
            /**
             * Format: date-time
             * @description When the organisation in truth came to know (R28)
             * @example 2026-11-23T18:00:00+09:00
             */
            knownAt: string;
            /**
             * @description Place of the revision that carries the wrong instant, from 0; the one that started the clock when left out
             * @example 0
             */
            revision?: number | null;
        };
        RevisionDto: {
            /**
             * Format: date-time
             * @description When any department came to know it (R28), not when it was typed in
             * @example 2026-11-24T10:00:00+09:00
             */
            knownAt: string;
            /**
             * @example {
             *       "specialCareData": true,
             *       "affectedPersons": {
             *         "known": 45,
             *         "max": 60
             *       }
             *     }
             */
            facts: components["schemas"]["FactsDto"];
            /**
             * @description Needed where awareness is corrected
             * @example 情報システム部が前日に把握していたことが判明した。
             */
            reason?: string | null;
            correctsAwareness?: components["schemas"]["AwarenessCorrectionDto"] | null;
        };
        OrganisationContextDto: {
            /**
             * @description R42, question 2
             * @enum {string|null}
             */
            organisationKind?: "private" | "transferred_corporation" | "administrative_organ" | "local_body" | null;
            /**
             * @description R42, question 3; R53
             * @example finance
             * @enum {string|null}
             */
            industry?: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw" | null;
            /** @description Whose data it was: an operator's own employees and shareholders are not delegated (R53) */
            dataSubjects?: ("customers" | "own_employees" | "shareholders" | "others")[] | null;
        };
        LabelDto: {
            /** @example 委託契約書 第12条 */
            ja: string;
            /** @example processing agreement, clause 12 */
            en: string;
        };
        FreeClockDto: {
            label: components["schemas"]["LabelDto"];
            /**
             * @description Real hours, or calendar days
             * @enum {string}
             */
            unit: "hours" | "days";
            /** @example 24 */
            amount: number;
            /**
             * Format: date-time
             * @description What starts it; awareness of the incident when left out
             * @example 2026-11-24T10:00:00+09:00
             */
            from?: string | null;
            /**
             * @description Days only (Civil Code art. 140 otherwise)
             * @default false
             */
            firstDayCounts?: boolean;
            /**
             * @description Days only: whose calendar
             * @default Asia/Tokyo
             * @enum {string}
             */
            zone?: "Asia/Tokyo" | "Asia/Singapore" | "America/New_York";
            /**
             * @description The clause, shown as its ground
             * @example 第12条第3項
             */
            clause?: string;
        };
        RegionalPersonsDto: {
            /** @description Persons there are affected, or the law there applies for another reason */
            affected?: boolean | null;
            persons?: components["schemas"]["AffectedPersonsDto"] | null;
        };
        RegionsDto: {
            eu?: components["schemas"]["RegionalPersonsDto"] | null;
            uk?: components["schemas"]["RegionalPersonsDto"] | null;
            kr?: components["schemas"]["RegionalPersonsDto"] | null;
            sg?: components["schemas"]["RegionalPersonsDto"] | null;
        };
        ClockFactsDto: {
            regions?: components["schemas"]["RegionsDto"] | null;
            /** @description GDPR: false when a risk to the persons is unlikely */
            riskToPersons?: boolean | null;
            /** @description GDPR: a high risk, which wants the persons told */
            highRiskToPersons?: boolean | null;
            /** @description Singapore: significant harm results or is likely */
            significantHarm?: boolean | null;
            /** @description Korea: sensitive information or unique identifiers */
            koreanSensitiveOrUniqueId?: boolean | null;
            /** @description Korea: illegal access from outside */
            illegalOutsideAccess?: boolean | null;
            /** @description Telecommunications Business Act: secrecy of communications */
            secrecyOfCommunications?: boolean | null;
            /** @description Designated carriers: specified user information (特定利用者情報) */
            specifiedUserInformation?: boolean | null;
            /** @description Individual customers of a financial firm */
            individualCustomersOfFinancialFirm?: boolean | null;
            /** @description A designated key computer (重要電子計算機) */
            designatedKeyComputer?: boolean | null;
            /** @description Payment card data */
            cardData?: boolean | null;
            /** @description US SEC: determined to be material */
            material?: boolean | null;
            /**
             * Format: date-time
             * @description US SEC: when materiality was determined
             * @example 2026-11-25T18:00:00+09:00
             */
            materialityDeterminedAt?: string | null;
            /**
             * Format: date-time
             * @description Singapore: when the breach was assessed as notifiable
             * @example 2026-11-25T18:00:00+09:00
             */
            assessedNotifiableAt?: string | null;
        };
        ClocksDto: {
            /**
             * @description GET /v1/law/clocks lists them
             * @example [
             *       "eu-gdpr-33"
             *     ]
             */
            ids?: ("jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard")[];
            /** @description Periods promised in contracts */
            free?: components["schemas"]["FreeClockDto"][];
            /** @description Facts that only these clocks ask for */
            facts?: components["schemas"]["ClockFactsDto"] | null;
            /**
             * Format: date-time
             * @description When the organisation came to know of the incident; of the first revision when left out
             * @example 2026-11-24T10:00:00+09:00
             */
            awareAt?: string | null;
        };
        AssessmentRequestDto: {
            /**
             * @description Under which law
             * @example appi-private
             * @enum {string}
             */
            regime: "appi-private" | "appi-public" | "my-number";
            /**
             * Format: date-time
             * @description Leave out what became known later than this; a date (YYYY-MM-DD) stands for its end in Japan
             * @example 2026-11-26T09:00:00+09:00
             */
            asOf?: string | null;
            /**
             * Format: date
             * @description Judge under the law of this day; the day of awareness when left out
             * @example 2026-11-24
             */
            lawAsOf?: string | null;
            /**
             * @description What became known and when, oldest first
             * @example [
             *       {
             *         "knownAt": "2026-11-24T10:00:00+09:00",
             *         "facts": {
             *           "eventTypes": [
             *             "leak"
             *           ],
             *           "specialCareData": true
             *         }
             *       }
             *     ]
             */
            revisions: components["schemas"]["RevisionDto"][];
            /** @description Further laws the same facts fall under (My Number and APPI): assessed separately, answered in `further` */
            furtherRegimes?: ("appi-private" | "appi-public" | "my-number")[];
            context?: components["schemas"]["OrganisationContextDto"] | null;
            /** @description Clocks of other laws and of contracts; those that the organisation has switched on where none is named */
            clocks?: components["schemas"]["ClocksDto"] | null;
        };
        RuleVersionAnswer: {
            /** @example appi-private/2024-04-01 */
            id: string;
            /** Format: date */
            effectiveFrom: string;
        };
        BilingualTextAnswer: {
            /** @example 添付ファイルの宛先を上長が確認する。 */
            ja: string;
            /** @example A superior confirms the addressees of an attachment. */
            en: string;
        };
        CitationAnswer: {
            /** @example 個人情報の保護に関する法律施行規則 */
            law: string;
            /** @example 第7条第1号 */
            article: string;
            /**
             * @description GET /v1/law/rules/{id} explains it
             * @example R2
             */
            rule: string;
        };
        ItemAnswer: {
            /** @example 1 */
            item: number;
            /** @enum {string} */
            status: "met" | "not_met" | "unknown";
            /**
             * Format: date
             * @description Since when it is met (知った時点); null unless met
             */
            since: string | null;
            /**
             * Format: date
             * @description The day on which an item that had been met was ruled out (R32)
             */
            droppedOn?: string;
            label: components["schemas"]["BilingualTextAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
        };
        ExemptionAnswer: {
            /** @enum {string} */
            code: "encryption" | "pseudonymised" | "processor_notified_principal" | "not_entrusted" | "no_my_number" | "no_duty_at_that_time";
            /** @enum {string} */
            status: "applies" | "unknown";
            text: components["schemas"]["BilingualTextAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
        };
        PresumptionAnswer: {
            /** @enum {string} */
            fact: "eventTypes" | "specialCareData" | "financialHarmRisk" | "wrongfulPurpose" | "strongEncryption" | "keyCompromised" | "pseudonymised" | "dataBeingAcquired" | "intendedAsPersonalData" | "affectedPersons" | "processor" | "entrustedData" | "principalNotifiedAt" | "localBody" | "ordinanceSpecialCareData" | "openToUnspecifiedPersons" | "specifiedNetworkSystem" | "myNumberIncluded";
            presumed: boolean;
            text: components["schemas"]["BilingualTextAnswer"];
            /** @example R5 */
            rule: string;
        };
        CorrectionAnswer: {
            /** Format: date-time */
            recordedAt: string;
            /** @example 情報システム部が前日に把握していたことが判明した。 */
            reason: string;
        };
        AwarenessAnswer: {
            /**
             * Format: date-time
             * @description As it was entered, or corrected
             */
            knownAt: string;
            /**
             * Format: date
             * @description Its date in Japan, which is day 1 (R20, R29)
             */
            date: string;
            /**
             * @description Place of the revision in the list, from 0
             * @example 0
             */
            revision: number;
            /**
             * @description `suspicion`: no item was met yet, but none could be ruled out either
             * @enum {string}
             */
            by: "item_met" | "suspicion";
            /**
             * @description Items met on that day
             * @example [
             *       1
             *     ]
             */
            items: number[];
            correction?: components["schemas"]["CorrectionAnswer"];
        };
        CourseAnswer: {
            /**
             * Format: date
             * @description First day on which an item of 30 days was met
             */
            thirtyDayItemOn: string | null;
            /**
             * Format: date
             * @description First day on which the item of 60 days was met
             */
            sixtyDayItemOn: string | null;
            /**
             * Format: date
             * @description The day on which that item ceased to be met (R32)
             */
            sixtyDayItemDroppedOn: string | null;
        };
        LongerPeriodAnswer: {
            /** @example 60 */
            days: number;
            /** Format: date */
            unshiftedDueOn: string;
            /** Format: date */
            dueOn: string;
        };
        DischargeAnswer: {
            /** @example processor_notified_principal */
            by: string;
            /** Format: date */
            on: string;
        };
        RecipientAnswer: {
            /** @example ppc */
            id: string;
            name: components["schemas"]["BilingualTextAnswer"];
            /** @description How it is filed */
            filing: components["schemas"]["BilingualTextAnswer"];
            /** @description What a person must know beside it */
            note: components["schemas"]["BilingualTextAnswer"] | null;
        };
        TraceStepAnswer: {
            /** @example closed_day */
            code: string;
            /**
             * @description The facts, the instant or the date that the step used
             * @example {
             *       "date": "2026-11-23"
             *     }
             */
            input: {
                [key: string]: unknown;
            };
            /**
             * @description The date it gave (for the end of a day the instant); null for a step that decides without a date
             * @example 2026-11-24
             */
            output: string | null;
            text: components["schemas"]["BilingualTextAnswer"];
            /** @example R22 */
            rule: string;
            /** @example 行政機関の休日に関する法律 第2条 */
            article: string;
            /** @description The reading of the law is unsettled */
            assumption: boolean;
        };
        ObligationAnswer: {
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /**
             * @description Whether the date is law, guidance, or not there at all (R27)
             * @enum {string}
             */
            force: "statutory" | "guideline" | "no_fixed_period";
            /** @description Kept as if decided, while facts are unknown: suspicion already counts */
            provisional: boolean;
            /**
             * @description Final report only (R24)
             * @enum {number}
             */
            days?: 30 | 60;
            /**
             * Format: date
             * @description Day 1 (R20)
             */
            clockStart: string | null;
            /**
             * Format: date
             * @description Preliminary report and notice to the principal: first day of the guidance window (R26)
             */
            targetFrom?: string;
            /**
             * Format: date
             * @description Final report: day 30 or 60 before closed days move it (R22)
             */
            unshiftedDueOn?: string;
            /**
             * Format: date
             * @description The date to keep; null when no period is fixed or the duty is discharged
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description The end of that day in Japan (R25)
             */
            dueAt: string | null;
            /** @description What the date would be if an attack were confirmed */
            ifWrongfulPurpose?: components["schemas"]["LongerPeriodAnswer"];
            /** @description It need not be performed; listed all the same */
            discharged?: components["schemas"]["DischargeAnswer"];
            /** @description Questions that only a person can settle */
            humanDecision?: components["schemas"]["BilingualTextAnswer"][];
            recipient?: components["schemas"]["RecipientAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
            trace: components["schemas"]["TraceStepAnswer"][];
        };
        ConsequenceAnswer: {
            /** @example not_reporting */
            id: string;
            /** @example R63 */
            rule: string;
            text: components["schemas"]["BilingualTextAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        ExplainedAssessmentAnswer: {
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @description Null before the first version: there was no duty */
            ruleVersion: components["schemas"]["RuleVersionAnswer"] | null;
            /**
             * @description About the situation (報告対象事態), not about who must act
             * @enum {string}
             */
            verdict: "reportable" | "not_reportable" | "undetermined";
            /** @description Why, in a sentence */
            reason: components["schemas"]["BilingualTextAnswer"];
            /** @description Every item of the law */
            items: components["schemas"]["ItemAnswer"][];
            exemptions: components["schemas"]["ExemptionAnswer"][];
            /**
             * @description The smallest sets of unknown facts that would settle an undetermined case, most decisive first
             * @example [
             *       [
             *         "wrongfulPurpose"
             *       ]
             *     ]
             */
            decidingFacts: ("eventTypes" | "specialCareData" | "financialHarmRisk" | "wrongfulPurpose" | "strongEncryption" | "keyCompromised" | "pseudonymised" | "dataBeingAcquired" | "intendedAsPersonalData" | "affectedPersons" | "processor" | "entrustedData" | "principalNotifiedAt" | "localBody" | "ordinanceSpecialCareData" | "openToUnspecifiedPersons" | "specifiedNetworkSystem" | "myNumberIncluded")[][];
            presumptions: components["schemas"]["PresumptionAnswer"][];
            awareness: components["schemas"]["AwarenessAnswer"] | null;
            course: components["schemas"]["CourseAnswer"];
            /** @description The facts as they stood */
            facts: components["schemas"]["FactsDto"];
            /** @description Questions about the verdict that only a person can settle */
            humanDecision?: components["schemas"]["BilingualTextAnswer"][];
            obligations: components["schemas"]["ObligationAnswer"][];
            /** @description Private operators with a duty to perform; null otherwise. GET /v1/law/consequences says all of it */
            consequences: components["schemas"]["ConsequenceAnswer"] | null;
        };
        OtherReadingAnswer: {
            /** Format: date */
            dueOn: string;
            text: components["schemas"]["BilingualTextAnswer"];
        };
        ProvenanceAnswer: {
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        ClockObligationAnswer: {
            /** @description Kept as if decided, while facts are unknown: suspicion already counts */
            provisional: boolean;
            /**
             * Format: date
             * @description Day 1 (R20)
             */
            clockStart: string | null;
            /**
             * Format: date
             * @description Preliminary report and notice to the principal: first day of the guidance window (R26)
             */
            targetFrom?: string;
            /**
             * Format: date
             * @description Final report: day 30 or 60 before closed days move it (R22)
             */
            unshiftedDueOn?: string;
            /**
             * Format: date
             * @description The date to keep; null when no period is fixed or the duty is discharged
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description The end of that day in Japan (R25)
             */
            dueAt: string | null;
            /** @description Questions that only a person can settle */
            humanDecision?: components["schemas"]["BilingualTextAnswer"][];
            recipient?: components["schemas"]["RecipientAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
            trace: components["schemas"]["TraceStepAnswer"][];
            /** @enum {string} */
            clock: "jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard" | "free";
            /** @enum {string} */
            kind: "first_report" | "regulator_notification" | "detailed_report" | "individual_notice" | "assessment" | "market_disclosure" | "brand_notice" | "contract_notice";
            label: components["schemas"]["BilingualTextAnswer"];
            /** @enum {string} */
            force: "statutory" | "guideline" | "no_fixed_period" | "contract" | "period_not_known";
            /**
             * @description An unknown condition is kept, and marked provisional
             * @enum {string}
             */
            status: "met" | "unknown";
            /**
             * @description `hours` have an instant (`dueAt`) and no date
             * @enum {string|null}
             */
            unit: "hours" | "days" | "business_days" | null;
            /** @example 72 */
            amount: number | null;
            /**
             * Format: date-time
             * @description From when hours run
             */
            clockStartAt: string | null;
            /** @description What has to happen before the clock runs */
            waitingFor: components["schemas"]["BilingualTextAnswer"] | null;
            /** @description The date under the other way of counting, where that is open */
            otherReading?: components["schemas"]["OtherReadingAnswer"];
            provenance: components["schemas"]["ProvenanceAnswer"];
        };
        ClockAssessmentAnswer: {
            /** @enum {string} */
            clock: "jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard" | "free";
            name: components["schemas"]["BilingualTextAnswer"];
            /** @enum {string} */
            status: "met" | "not_met" | "unknown";
            reason: components["schemas"]["BilingualTextAnswer"];
            obligations: components["schemas"]["ClockObligationAnswer"][];
        };
        AssessmentRequestAnswer: {
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @description Null before the first version: there was no duty */
            ruleVersion: components["schemas"]["RuleVersionAnswer"] | null;
            /**
             * @description About the situation (報告対象事態), not about who must act
             * @enum {string}
             */
            verdict: "reportable" | "not_reportable" | "undetermined";
            /** @description Why, in a sentence */
            reason: components["schemas"]["BilingualTextAnswer"];
            /** @description Every item of the law */
            items: components["schemas"]["ItemAnswer"][];
            exemptions: components["schemas"]["ExemptionAnswer"][];
            /**
             * @description The smallest sets of unknown facts that would settle an undetermined case, most decisive first
             * @example [
             *       [
             *         "wrongfulPurpose"
             *       ]
             *     ]
             */
            decidingFacts: ("eventTypes" | "specialCareData" | "financialHarmRisk" | "wrongfulPurpose" | "strongEncryption" | "keyCompromised" | "pseudonymised" | "dataBeingAcquired" | "intendedAsPersonalData" | "affectedPersons" | "processor" | "entrustedData" | "principalNotifiedAt" | "localBody" | "ordinanceSpecialCareData" | "openToUnspecifiedPersons" | "specifiedNetworkSystem" | "myNumberIncluded")[][];
            presumptions: components["schemas"]["PresumptionAnswer"][];
            awareness: components["schemas"]["AwarenessAnswer"] | null;
            course: components["schemas"]["CourseAnswer"];
            /** @description The facts as they stood */
            facts: components["schemas"]["FactsDto"];
            /** @description Questions about the verdict that only a person can settle */
            humanDecision?: components["schemas"]["BilingualTextAnswer"][];
            obligations: components["schemas"]["ObligationAnswer"][];
            /** @description Private operators with a duty to perform; null otherwise. GET /v1/law/consequences says all of it */
            consequences: components["schemas"]["ConsequenceAnswer"] | null;
            /** @description Under `furtherRegimes`, in their order */
            further?: components["schemas"]["ExplainedAssessmentAnswer"][];
            /** @description What each clock asked for says */
            clocks?: components["schemas"]["ClockAssessmentAnswer"][];
        };
        CaseDto: {
            /**
             * @description Under which law
             * @example appi-private
             * @enum {string}
             */
            regime: "appi-private" | "appi-public" | "my-number";
            /**
             * Format: date-time
             * @description Leave out what became known later than this; a date (YYYY-MM-DD) stands for its end in Japan
             * @example 2026-11-26T09:00:00+09:00
             */
            asOf?: string | null;
            /**
             * Format: date
             * @description Judge under the law of this day; the day of awareness when left out
             * @example 2026-11-24
             */
            lawAsOf?: string | null;
            /**
             * @description What became known and when, oldest first
             * @example [
             *       {
             *         "knownAt": "2026-11-24T10:00:00+09:00",
             *         "facts": {
             *           "eventTypes": [
             *             "leak"
             *           ],
             *           "specialCareData": true
             *         }
             *       }
             *     ]
             */
            revisions: components["schemas"]["RevisionDto"][];
        };
        VariantDto: {
            /** @example 不正アクセスだった場合 */
            name: string;
            /** @enum {string} */
            regime?: "appi-private" | "appi-public" | "my-number";
            /**
             * @description As if this had been known from the first revision on, and never changed
             * @example {
             *       "wrongfulPurpose": true
             *     }
             */
            facts?: components["schemas"]["FactsDto"];
            /**
             * @description As if everything had been known so many days earlier; negative for later
             * @example 2
             */
            knownDaysEarlier?: number;
            /**
             * Format: date
             * @description Under the law of this day
             * @example 2026-11-24
             */
            lawAsOf?: string | null;
        };
        ComparisonRequestDto: {
            base: components["schemas"]["CaseDto"];
            variants: components["schemas"]["VariantDto"][];
            context?: components["schemas"]["OrganisationContextDto"] | null;
        };
        AssessmentAnswer: {
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @description Null before the first version: there was no duty */
            ruleVersion: components["schemas"]["RuleVersionAnswer"] | null;
            /**
             * @description About the situation (報告対象事態), not about who must act
             * @enum {string}
             */
            verdict: "reportable" | "not_reportable" | "undetermined";
            /** @description Why, in a sentence */
            reason: components["schemas"]["BilingualTextAnswer"];
            /** @description Every item of the law */
            items: components["schemas"]["ItemAnswer"][];
            exemptions: components["schemas"]["ExemptionAnswer"][];
            /**
             * @description The smallest sets of unknown facts that would settle an undetermined case, most decisive first
             * @example [
             *       [
             *         "wrongfulPurpose"
             *       ]
             *     ]
             */
            decidingFacts: ("eventTypes" | "specialCareData" | "financialHarmRisk" | "wrongfulPurpose" | "strongEncryption" | "keyCompromised" | "pseudonymised" | "dataBeingAcquired" | "intendedAsPersonalData" | "affectedPersons" | "processor" | "entrustedData" | "principalNotifiedAt" | "localBody" | "ordinanceSpecialCareData" | "openToUnspecifiedPersons" | "specifiedNetworkSystem" | "myNumberIncluded")[][];
            presumptions: components["schemas"]["PresumptionAnswer"][];
            awareness: components["schemas"]["AwarenessAnswer"] | null;
            course: components["schemas"]["CourseAnswer"];
            /** @description The facts as they stood */
            facts: components["schemas"]["FactsDto"];
            /** @description Questions about the verdict that only a person can settle */
            humanDecision?: components["schemas"]["BilingualTextAnswer"][];
            obligations: components["schemas"]["ObligationAnswer"][];
        };
        DateChangeAnswer: {
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /**
             * Format: date
             * @description In the base; null where there is no such date
             */
            from: string | null;
            /**
             * Format: date
             * @description In the variant; null where there is no such date
             */
            to: string | null;
            /**
             * @description The rule that makes the difference
             * @example R24
             */
            rule: string;
            /**
             * @description Days between the two; negative is earlier
             * @example 30
             */
            days: number | null;
        };
        VariantOutcomeAnswer: {
            /** @example 不正アクセスだった場合 */
            name: string;
            assessment: components["schemas"]["AssessmentAnswer"];
            verdictChanged: boolean;
            /** @description Dates that would differ from the base */
            changes: components["schemas"]["DateChangeAnswer"][];
        };
        ComparisonAnswer: {
            base: components["schemas"]["AssessmentAnswer"];
            variants: components["schemas"]["VariantOutcomeAnswer"][];
        };
        ItemTextAnswer: {
            /** @example 3 */
            item: number;
            label: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description Days for the final report (R24)
             * @enum {number}
             */
            finalReportDays: 30 | 60;
            citations: components["schemas"]["CitationAnswer"][];
        };
        VersionAnswer: {
            /** @example appi-private/2024-04-01 */
            id: string;
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @description Name of the law */
            name: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description On the day `asOf`
             * @enum {string}
             */
            status: "in_force" | "superseded" | "not_yet_in_force";
            /** Format: date */
            effectiveFrom: string;
            /**
             * Format: date
             * @description Last day; null while no later version is in force
             */
            effectiveTo: string | null;
            /** @description What this version changed */
            change: components["schemas"]["BilingualTextAnswer"];
            items: components["schemas"]["ItemTextAnswer"][];
            /** @description The facts it turns on, those that change most first */
            asks: ("eventTypes" | "specialCareData" | "financialHarmRisk" | "wrongfulPurpose" | "strongEncryption" | "keyCompromised" | "pseudonymised" | "dataBeingAcquired" | "intendedAsPersonalData" | "affectedPersons" | "processor" | "entrustedData" | "principalNotifiedAt" | "localBody" | "ordinanceSpecialCareData" | "openToUnspecifiedPersons" | "specifiedNetworkSystem" | "myNumberIncluded")[];
        };
        AmendmentPointAnswer: {
            /** @example R70 */
            rule: string;
            text: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        AmendmentAnswer: {
            /** @example appi-amendment/2026-07-17 */
            id: string;
            regimes: ("appi-private" | "appi-public" | "my-number")[];
            title: components["schemas"]["BilingualTextAnswer"];
            /** @enum {string} */
            status: "enacted_not_in_force";
            /** Format: date */
            passedOn: string;
            /** Format: date */
            promulgatedOn: string;
            /**
             * Format: date
             * @description Null until a cabinet order names the day
             */
            effectiveFrom: string | null;
            /**
             * Format: date
             * @description By the Act itself
             */
            effectiveNoLaterThan: string;
            /**
             * Format: date
             * @description The day as of which these statements hold
             */
            asOf: string;
            known: components["schemas"]["AmendmentPointAnswer"][];
            unknown: components["schemas"]["AmendmentPointAnswer"][];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        VersionsAnswer: {
            /**
             * Format: date
             * @description Today in Japan
             */
            asOf: string;
            versions: components["schemas"]["VersionAnswer"][];
            amendments: components["schemas"]["AmendmentAnswer"][];
        };
        CaseOfRuleAnswer: {
            /** @example S-R22-01 */
            id: string;
            /**
             * @description What it shows, in a sentence
             * @example day 30 from 2025-11-28
             */
            why: string;
        };
        TestedRuleAnswer: {
            /** @example R22 */
            id: string;
            title: components["schemas"]["BilingualTextAnswer"];
            /** @description What holds, in words of our own; the citations say where the law says it */
            text: components["schemas"]["BilingualTextAnswer"];
            /** @description What is not settled or was not read */
            open: components["schemas"]["BilingualTextAnswer"] | null;
            citations: components["schemas"]["CitationAnswer"][];
            /**
             * @description Versions it belongs to
             * @example [
             *       "appi-private/2024-04-01"
             *     ]
             */
            versions: string[];
            /**
             * @description Items it bears on
             * @example [
             *       "appi-private/3"
             *     ]
             */
            items: string[];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
            /** @description The cases that test it */
            cases: components["schemas"]["CaseOfRuleAnswer"][];
        };
        RulesAnswer: {
            items: components["schemas"]["TestedRuleAnswer"][];
            /**
             * @description Always null: the list is whole
             * @example null
             */
            nextCursor: string | null;
        };
        ItemVersionAnswer: {
            /** @example 3 */
            item: number;
            label: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description Days for the final report (R24)
             * @enum {number}
             */
            finalReportDays: 30 | 60;
            citations: components["schemas"]["CitationAnswer"][];
            /** @example appi-private/2024-04-01 */
            version: string;
        };
        RuleAnswer: {
            /** @example R22 */
            id: string;
            title: components["schemas"]["BilingualTextAnswer"];
            /** @description What holds, in words of our own; the citations say where the law says it */
            text: components["schemas"]["BilingualTextAnswer"];
            /** @description What is not settled or was not read */
            open: components["schemas"]["BilingualTextAnswer"] | null;
            citations: components["schemas"]["CitationAnswer"][];
            /**
             * @description Versions it belongs to
             * @example [
             *       "appi-private/2024-04-01"
             *     ]
             */
            versions: string[];
            /**
             * @description Items it bears on
             * @example [
             *       "appi-private/3"
             *     ]
             */
            items: string[];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        RegimeItemAnswer: {
            /** @example appi-private/3 */
            id: string;
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @example 3 */
            item: number;
            /** @description Oldest first */
            versions: components["schemas"]["ItemVersionAnswer"][];
            rules: components["schemas"]["RuleAnswer"][];
            /** @description Cases in which it is met */
            cases: components["schemas"]["CaseOfRuleAnswer"][];
        };
        ClosedReasonAnswer: {
            /** @enum {string} */
            kind: "saturday" | "sunday" | "national_holiday" | "substitute_holiday" | "citizens_holiday" | "year_end" | "local";
            text: components["schemas"]["BilingualTextAnswer"];
        };
        ClosedDayAnswer: {
            /** Format: date */
            date: string;
            reasons: components["schemas"]["ClosedReasonAnswer"][];
        };
        CalendarRangeAnswer: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
        };
        OpenDaysAnswer: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * @description Days on which a report can fall due
             * @example 20
             */
            openDays: number;
            /** @description Each with every reason it is closed for */
            closedDays: components["schemas"]["ClosedDayAnswer"][];
            /** @description The years whose holidays are known; dates outside are refused */
            calendar: components["schemas"]["CalendarRangeAnswer"];
        };
        RoutingQuestionAnswer: {
            /** @enum {string} */
            id: "my_number" | "organisation" | "industry";
            /**
             * @description The first that decides ends the search
             * @enum {number}
             */
            order: 1 | 2 | 3;
            text: components["schemas"]["BilingualTextAnswer"];
            /** @description What holds while the answer is not known */
            whenUnknown: components["schemas"]["BilingualTextAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
        };
        DelegatedIndustryAnswer: {
            /** @enum {string} */
            id: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw";
            label: components["schemas"]["BilingualTextAnswer"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of the delegation; null while it lasts
             */
            validTo: string | null;
            /** @example fsa */
            recipientId: string;
            recipient: components["schemas"]["BilingualTextAnswer"];
            /** @enum {string} */
            method: "web_form" | "email" | "differs_by_office" | "not_seen";
            filing: components["schemas"]["BilingualTextAnswer"];
            /** @description What a person must know beside it */
            note: components["schemas"]["BilingualTextAnswer"] | null;
            /** @description May end at a prefecture, whose own closed days then count (R36) */
            mayReachPrefecture: boolean;
            /**
             * @description Where it was read
             * @example https://www.ppc.go.jp/all_faq_index/faq2-q4-7/
             */
            source: string;
            citations: components["schemas"]["CitationAnswer"][];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /**
             * @description High, medium to high, medium, low
             * @enum {string}
             */
            confidence: "H" | "MH" | "M" | "L";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        UncertainIndustryAnswer: {
            /** @enum {string} */
            id: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw";
            label: components["schemas"]["BilingualTextAnswer"];
            note: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /** @example https://www.ppc.go.jp/all_faq_index/faq2-q4-7/ */
            source: string | null;
        };
        RoutingNoteAnswer: {
            /** @example R54 */
            rule: string;
            text: components["schemas"]["BilingualTextAnswer"];
            /**
             * @description V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge
             * @enum {string}
             */
            established: "V1" | "V2" | "B";
            /** @description The reading is unsettled, or its text was not seen */
            assumption: boolean;
        };
        RecipientsAnswer: {
            questions: components["schemas"]["RoutingQuestionAnswer"][];
            industries: components["schemas"]["DelegatedIndustryAnswer"][];
            /** @description Reports go to the PPC, with a word of warning */
            uncertainIndustries: components["schemas"]["UncertainIndustryAnswer"][];
            notes: components["schemas"]["RoutingNoteAnswer"][];
        };
        RoutedRecipientAnswer: {
            /** @example ppc */
            id: string;
            name: components["schemas"]["BilingualTextAnswer"];
            /** @description How it is filed */
            filing: components["schemas"]["BilingualTextAnswer"];
            /** @description What a person must know beside it */
            note: components["schemas"]["BilingualTextAnswer"] | null;
            /** @description May end at a prefecture, whose own closed days then count (R36) */
            mayReachPrefecture: boolean;
        };
        PeriodAnswer: {
            /** @enum {string|null} */
            unit: "hours" | "days" | "window" | "business_days" | null;
            /** @example 72 */
            amount?: number;
            /** @example Asia/Tokyo */
            zone?: string;
            /** @enum {string} */
            firstDay?: "counts" | "does_not_count" | "open";
            /**
             * @description Whether closed days move its end
             * @enum {string}
             */
            shift?: "none" | "japanese_open_days";
            /**
             * @description First and last day of a window
             * @example [
             *       3,
             *       5
             *     ]
             */
            window?: number[];
            /** @enum {string} */
            calendar?: "us_federal";
            /** @description Why there is no period */
            reason?: components["schemas"]["BilingualTextAnswer"];
        };
        ClockDutyAnswer: {
            /** @enum {string} */
            kind: "first_report" | "regulator_notification" | "detailed_report" | "individual_notice" | "assessment" | "market_disclosure" | "brand_notice" | "contract_notice";
            label: components["schemas"]["BilingualTextAnswer"];
            /** @enum {string} */
            force: "statutory" | "guideline" | "no_fixed_period" | "contract" | "period_not_known";
            /** @description What starts the clock */
            startsWith: components["schemas"]["BilingualTextAnswer"];
            period: components["schemas"]["PeriodAnswer"];
            citations: components["schemas"]["CitationAnswer"][];
        };
        ClockTextAnswer: {
            /** @enum {string} */
            id: "jp-telecom" | "jp-finance" | "jp-cyber-act" | "eu-gdpr-33" | "uk-gdpr-33" | "kr-pipa-34" | "sg-pdpa-26d" | "us-sec-8k-105" | "card-visa" | "card-mastercard";
            name: components["schemas"]["BilingualTextAnswer"];
            /** @description When something must be reported */
            trigger: components["schemas"]["BilingualTextAnswer"];
            duties: components["schemas"]["ClockDutyAnswer"][];
            citations: components["schemas"]["CitationAnswer"][];
            provenance: components["schemas"]["ProvenanceAnswer"];
            /**
             * Format: date
             * @description First day of the text that was read; null where that day was not seen
             */
            inForceFrom: string | null;
            /** @description What else to know */
            note: components["schemas"]["BilingualTextAnswer"] | null;
        };
        ClockNotHeldAnswer: {
            name: components["schemas"]["BilingualTextAnswer"];
            /** @description Why no date is computed; a free clock can stand in */
            reason: components["schemas"]["BilingualTextAnswer"];
        };
        ClocksAnswer: {
            clocks: components["schemas"]["ClockTextAnswer"][];
            notHeld: components["schemas"]["ClockNotHeldAnswer"][];
        };
        ConsequencesAnswer: {
            /** @description The one sentence to show beside a duty (R63) */
            notReporting: components["schemas"]["ConsequenceAnswer"];
            /** @description From guidance to fine, in order (R60) */
            chain: components["schemas"]["ConsequenceAnswer"][];
            /** @description Often taken for penalties of late reporting (R61, R62) */
            others: components["schemas"]["ConsequenceAnswer"][];
        };
        RefusedRow: {
            /**
             * @description Where the row begins in the file, the first line being 1
             * @example 3
             */
            line: number;
            /**
             * @description Into the row, as into the body of POST /v1/incidents; empty when it is the row itself
             * @example /facts/specialCareData
             */
            pointer: string;
            /**
             * @description Heading of the column, in the language of the answer
             * @example 要配慮個人情報を含む
             */
            column: string | null;
            /**
             * @description What is wrong with it, and what to do
             * @example 「はい」又は「いいえ」を入力してください。
             */
            detail: string;
        };
        BilingualAnswer: {
            /** @example 添付ファイルの宛先を上長が確認する。 */
            ja: string;
            /** @example A superior confirms the addressees of an attachment. */
            en: string;
        };
        WarnedRow: {
            /**
             * @description JSON pointer (RFC 6901) into the request
             * @example /summary
             */
            pointer: string;
            /**
             * @description What the value looks like; `open_dependency`: a task that should come first is still open; `incomplete`: a field of a draft that should be filled in is open; `probable_duplicate`: the same is logged already
             * @enum {string}
             */
            kind: "mail_address_list" | "my_number" | "card_number" | "telephone_list" | "open_dependency" | "incomplete" | "probable_duplicate";
            advice: components["schemas"]["BilingualAnswer"];
            /** @example 2 */
            line: number;
        };
        ImportedRow: {
            /**
             * @description Where the row begins in the file, the first line being 1
             * @example 2
             */
            line: number;
            /** Format: uuid */
            id: string;
        };
        ImportAnswer: {
            /**
             * @description Rows of the file, without headings and empty lines
             * @example 120
             */
            rows: number;
            /**
             * @description Rows that were logged; 0 when it was a dry run
             * @example 119
             */
            logged: number;
            /**
             * @description Incidents that were there already and got what was new
             * @example 0
             */
            updated: number;
            /**
             * @description Rows that were there already and were passed over, or said nothing new
             * @example 0
             */
            skipped: number;
            /**
             * @description Rows that were wrong and were skipped
             * @example 1
             */
            refused: number;
            /**
             * @description All that was wrong with them
             * @example 1
             */
            faultCount: number;
            /** @description The first 1,000 */
            faults: components["schemas"]["RefusedRow"][];
            /** @example 1 */
            warningCount: number;
            /** @description Values that look like personal data, and rows that look like an incident that is there; they were accepted. The first 1,000 */
            warnings: components["schemas"]["WarnedRow"][];
            /** @description What they became, the first 1,000 */
            incidents: components["schemas"]["ImportedRow"][];
            /**
             * @description Columns or names that follow from the rest, of which nothing was taken
             * @example [
             *       "状況"
             *     ]
             */
            passedOver: string[];
        };
        CauseDto: {
            /**
             * @example malware
             * @enum {string}
             */
            kind: "unauthorised_access" | "malware" | "mis_sent_mail" | "mis_sent_post" | "mis_sent_fax" | "mis_handed" | "misconfiguration" | "loss" | "theft" | "wrong_disposal" | "insider" | "processor_incident" | "other";
            /**
             * @example emotet
             * @enum {string|null}
             */
            malware?: "emotet" | "ransomware" | "info_stealer" | "web_skimmer" | "other" | null;
            /**
             * @description At whose place it arose
             * @example reporter
             * @enum {string|null}
             */
            actor?: "reporter" | "processor" | "unknown" | null;
            /** @example 宛先の自動補完により、類似する名称の取引先を選択した。 */
            detail?: string | null;
        };
        MediaDto: {
            /**
             * @description 媒体. What the data was on.
             * @example [
             *       "paper"
             *     ]
             */
            kinds?: ("paper" | "electronic" | "other")[] | null;
            /**
             * @description Which medium exactly.
             * @example 電子メールに添付した表計算ファイル
             */
            detail?: string | null;
        };
        SubjectsDto: {
            /**
             * @description 種類. Whose data it is.
             * @example [
             *       "customer"
             *     ]
             */
            kinds?: ("customer" | "employee" | "other")[] | null;
            /**
             * @description Whose exactly.
             * @example 健康診断の受診者
             */
            detail?: string | null;
        };
        DataItemsDto: {
            /**
             * @description 項目. Which items of data are among it.
             * @example [
             *       "name"
             *     ]
             */
            kinds?: ("name" | "birth_date" | "sex" | "address" | "telephone" | "mail_address" | "card_number" | "card_expiry" | "card_security_code" | "password" | "other")[] | null;
            /**
             * @description What "other" is, or more about the rest. No personal data of the persons themselves.
             * @example 健康診断の結果
             */
            detail?: string | null;
        };
        PersonsDetailDto: {
            /**
             * @description Of the persons, those with card data; the number of all stands in the facts.
             * @example 0
             */
            withCardData?: number | null;
            /**
             * @description How the number was found, or why it is not known.
             * @example 添付ファイルの行数による。
             */
            basis?: string | null;
        };
        SecondaryDamageDto: {
            /**
             * @description 二次被害又はそのおそれの有無. Null: not known yet.
             * @example false
             */
            exists?: boolean | null;
            /**
             * @description What damage or risk.
             * @example 流出したメールアドレス宛ての不審なメールの送信
             */
            content?: string | null;
        };
        ResponseToPersonsDto: {
            /**
             * @description 本人への対応. Whether the persons have been told.
             * @example done
             * @enum {string|null}
             */
            status?: "done" | "planned" | "none" | null;
            /**
             * Format: date
             * @description When they were, or will be.
             * @example 2026-11-27
             */
            on?: string | null;
            /**
             * @description How.
             * @example 郵送により通知する。
             */
            method?: string | null;
            /**
             * @description 代替措置. What is done where notice is hard.
             * @example ホームページに公表し、問い合わせ窓口を設ける。
             */
            substituteMeasure?: string | null;
            /**
             * @description Why notice is hard: the substitute is no free choice.
             * @example 保有する連絡先が古く、通知が到達しない。
             */
            substituteReason?: string | null;
        };
        PublicationDto: {
            /**
             * @description 公表の実施状況.
             * @example done
             * @enum {string|null}
             */
            status?: "done" | "planned" | "undecided" | "none" | null;
            /**
             * Format: date
             * @description When it was, or will be.
             * @example 2026-11-28
             */
            on?: string | null;
            /**
             * @description By which means.
             * @example [
             *       "website"
             *     ]
             */
            methods?: ("website" | "press" | "other")[] | null;
            /**
             * @description The text as published, or a summary.
             * @example 個人データの漏えいに関するお知らせ
             */
            text?: string | null;
        };
        MeasureDto: {
            /**
             * @description 再発防止のための措置.
             * @example 社外宛て送信時の上長承認の導入
             */
            text: string;
            /**
             * Format: date
             * @description Done on, or to be done by.
             * @example 2026-12-25
             */
            on?: string | null;
        };
        OutsideInvestigationDto: {
            /**
             * @description 外部機関による調査の実施状況.
             * @example done
             * @enum {string|null}
             */
            status?: "done" | "under_way" | "planned" | "none" | null;
            /**
             * @description Who investigates.
             * @example 株式会社みほんフォレンジック
             */
            by?: string | null;
            /**
             * Format: date
             * @description When they were asked.
             * @example 2026-11-25
             */
            askedOn?: string | null;
            /**
             * @description What came of it.
             * @example 感染端末は1台であることを確認した。
             */
            result?: string | null;
        };
        CounterpartDto: {
            /**
             * @description Whether there is one. Null: not known yet.
             * @example false
             */
            exists?: boolean | null;
            /**
             * @description Their names.
             * @example [
             *       "株式会社みほん"
             *     ]
             */
            names?: string[] | null;
        };
        PoliceReportDto: {
            /**
             * @description 警察への届出.
             * @example reported
             * @enum {string|null}
             */
            status?: "reported" | "consulted" | "planned" | "none" | null;
            /**
             * Format: date
             * @description When.
             * @example 2026-11-25
             */
            on?: string | null;
            /**
             * @description Which office.
             * @example 芝警察署
             */
            office?: string | null;
        };
        AuthorityReportDto: {
            /**
             * @description Which authority.
             * @example 独立行政法人情報処理推進機構
             */
            name: string;
            /**
             * Format: date
             * @description When it was told.
             * @example 2026-11-25
             */
            on?: string | null;
            /**
             * @description What was told.
             * @example コンピュータウイルス届出
             */
            detail?: string | null;
        };
        CourseEventDto: {
            /**
             * @description A Japan date, or an instant when the time matters.
             * @example 2026-11-24T11:30:00+09:00
             */
            at: string;
            /**
             * @description 事実経過. The line as it shall stand in the report.
             * @example 誤送信先に削除を依頼
             */
            text: string;
        };
        EnquiryDeskDto: {
            /**
             * @description 問い合わせ窓口. Its name.
             * @example お客様相談室
             */
            name?: string | null;
            /**
             * @description Telephone.
             * @example 0120-000-000
             */
            telephone?: string | null;
            /**
             * @description Mail address.
             * @example soudan@example.jp
             */
            mail?: string | null;
            /**
             * @description When it is open.
             * @example 平日9時から17時まで
             */
            hours?: string | null;
        };
        CyberAttackDto: {
            /**
             * @description Text of the ransom note.
             * @example 暗号化したファイルの復号に金銭を要求する文面
             */
            ransomNote?: string | null;
            /**
             * @description Extension of encrypted files.
             * @example .locked
             */
            fileExtension?: string | null;
            /**
             * @description Kinds of ransomware attack.
             * @example [
             *       "encryption"
             *     ]
             */
            ransomwareKinds?: ("encryption" | "leak_threat" | "ransom_demand")[] | null;
            /**
             * @description How the attacker came in.
             * @example [
             *       "vulnerability"
             *     ]
             */
            intrusionMethods?: ("vulnerability" | "phishing" | "vpn" | "other")[] | null;
            /**
             * @description More about it.
             * @example 保守用の機器の脆弱性の悪用
             */
            intrusionDetail?: string | null;
            /**
             * @description Indicators of compromise: hashes, addresses, tools.
             * @example [
             *       "192.0.2.10"
             *     ]
             */
            indicators?: string[] | null;
            /**
             * @description Type of a denial-of-service attack.
             * @example 大量の接続要求
             */
            attackType?: string | null;
            /**
             * @description Traffic in Gbps.
             * @example 12.5
             */
            trafficGbps?: number | null;
            /**
             * @description Packets per second.
             * @example 1000000
             */
            trafficPacketsPerSecond?: number | null;
            /**
             * @description How long it lasted, in minutes.
             * @example 90
             */
            durationMinutes?: number | null;
            /**
             * @description What was done against it.
             * @example 通信事業者による遮断
             */
            mitigation?: string | null;
            /**
             * @description Consent to share the report with the National Cybersecurity Office. Null: not known yet.
             * @example false
             */
            shareWithNco?: boolean | null;
        };
        ParticularsDto: {
            /**
             * @description Which events are established; the others may have happened.
             * @example [
             *       "leak"
             *     ]
             */
            eventsConfirmed?: ("leak" | "loss" | "damage")[] | null;
            /**
             * @description How it was discovered.
             * @example 誤送信先の担当者から電話により連絡を受けた。
             */
            discovererDetail?: string | null;
            /** @description 媒体. */
            media?: components["schemas"]["MediaDto"] | null;
            /** @description 種類. */
            subjects?: components["schemas"]["SubjectsDto"] | null;
            /** @description 項目. */
            dataItems?: components["schemas"]["DataItemsDto"] | null;
            /** @description 本人の数, beyond the facts. */
            persons?: components["schemas"]["PersonsDetailDto"] | null;
            /**
             * @description 原因の詳細, in sentences.
             * @example 宛先の自動補完により、類似する名称の取引先を選択した。
             */
            causeDetail?: string | null;
            /** @description 二次被害. */
            secondaryDamage?: components["schemas"]["SecondaryDamageDto"] | null;
            /** @description 本人への対応. */
            response?: components["schemas"]["ResponseToPersonsDto"] | null;
            /** @description 公表. */
            publication?: components["schemas"]["PublicationDto"] | null;
            /** @description 実施済みの措置. */
            measuresDone?: components["schemas"]["MeasureDto"][] | null;
            /** @description 今後実施予定の措置. */
            measuresPlanned?: components["schemas"]["MeasureDto"][] | null;
            /** @description 外部機関による調査. */
            outsideInvestigation?: components["schemas"]["OutsideInvestigationDto"] | null;
            /** @description 委託元. Who entrusted the data. */
            principal?: components["schemas"]["CounterpartDto"] | null;
            /** @description 委託先. To whom the data was entrusted. */
            processors?: components["schemas"]["CounterpartDto"] | null;
            /** @description 警察への届出. */
            police?: components["schemas"]["PoliceReportDto"] | null;
            /** @description 他の行政機関等への報告. */
            otherAuthorities?: components["schemas"]["AuthorityReportDto"][] | null;
            /** @description 外国の行政機関等への報告. */
            foreignAuthorities?: components["schemas"]["AuthorityReportDto"][] | null;
            /** @description 事実経過. */
            events?: components["schemas"]["CourseEventDto"][] | null;
            /**
             * @description その他参考となる事項.
             * @example 誤送信先は秘密保持契約の相手方である。
             */
            notes?: string | null;
            /** @description 問い合わせ窓口. */
            enquiryDesk?: components["schemas"]["EnquiryDeskDto"] | null;
            /** @description For the common cyber-attack forms. */
            cyberAttack?: components["schemas"]["CyberAttackDto"] | null;
        };
        NewIncidentDto: {
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /**
             * @description What is known, in sentences; no personal data
             * @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。
             */
            summary?: string;
            /**
             * Format: date-time
             * @description When it happened; leave out while unknown
             * @example 2026-11-23T17:30:00+09:00
             */
            occurredAt?: string | null;
            /**
             * Format: date-time
             * @description When any department came to know, or to suspect it (R28): day 1 is its date in Japan
             * @example 2026-11-24T10:00:00+09:00
             */
            awareAt: string;
            /**
             * @example own_company
             * @enum {string|null}
             */
            discoveredBy?: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause: components["schemas"]["CauseDto"];
            /**
             * @description Under which law; the organisation's default when absent
             * @enum {string}
             */
            regime?: "appi-private" | "appi-public" | "my-number";
            /** @description Further laws it falls under at once (My Number and APPI): assessed separately */
            furtherRegimes?: ("appi-private" | "appi-public" | "my-number")[];
            /**
             * @example {
             *       "eventTypes": [
             *         "leak"
             *       ],
             *       "specialCareData": true,
             *       "affectedPersons": {
             *         "known": 45,
             *         "max": 45
             *       }
             *     }
             */
            facts: components["schemas"]["FactsDto"];
            particulars?: components["schemas"]["ParticularsDto"];
            /**
             * @description An exercise: everything runs, everything says 訓練
             * @default false
             */
            drill?: boolean;
            /**
             * Format: uuid
             * @description The member who looks after it
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            ownerMemberId?: string | null;
        };
        DeadlineAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** @enum {string} */
            force: "statutory" | "guideline" | "no_fixed_period";
            provisional: boolean;
            /** @example 30 */
            days: number | null;
            /** Format: date */
            clockStart: string | null;
            /** Format: date */
            targetFrom: string | null;
            /** Format: date */
            unshiftedDueOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @enum {string} */
            state: "open" | "met" | "met_late" | "missed" | "superseded" | "discharged";
            /** @description The final report was filed incomplete and awaits its supplement (R34) */
            awaitsSupplement: boolean;
            /** Format: date-time */
            metAt: string | null;
            /** Format: uuid */
            filingId: string | null;
        };
        RevisionAnswer: {
            /**
             * @description In the order in which they were recorded, from 0
             * @example 0
             */
            sequence: number;
            /** Format: date-time */
            knownAt: string;
            facts: components["schemas"]["FactsDto"];
            /** @example 取引先から追加の連絡を受けた。 */
            reason: string | null;
            correctsAwareness: components["schemas"]["AwarenessCorrectionDto"] | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * @description Who recorded it
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            recordedBy: {
                [key: string]: unknown;
            };
        };
        FilingAnswer: {
            /** Format: uuid */
            id: string;
            serves: ("preliminary_report" | "final_report" | "individual_notice" | "principal_notice")[];
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** Format: date-time */
            filedAt: string;
            /** @example 個人情報保護委員会 */
            recipient: string;
            /** @enum {string} */
            channel: "web_form" | "mail" | "post" | "fax" | "in_person" | "telephone" | "publication" | "other";
            /** @example 20261126-0001 */
            receiptNumber: string | null;
            complete: boolean;
            /** @example 対象者の特定に時間を要した。 */
            lateReason: string | null;
            /**
             * @description The fields of the draft that were open, and why it was filed all the same
             * @example {
             *       "reason": "対象者数は調査中であり、期限までに判明しない。",
             *       "fields": [
             *         "personsKnown"
             *       ]
             *     }
             */
            acceptedIncomplete: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            draftId: string | null;
            /**
             * @description The approved version that was filed
             * @example 3
             */
            draftVersion: number | null;
            /**
             * @description Of that version
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            draftSha256: string | null;
            /** Format: uuid */
            correctsFilingId: string | null;
            /** Format: uuid */
            evidenceFileId: string | null;
            /**
             * @description Of that file when it was recorded
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            evidenceSha256: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        DeterminationAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "not_a_leak" | "leak_after_all" | "voluntary_report" | "awareness_corrected" | "date_kept" | "law_version_accepted" | "closed" | "reopened";
            /** @example 第三者に閲覧される前に全件を回収したことをアクセスログで確認した。 */
            reason: string;
            /**
             * @example {
             *       "regime": "appi-private",
             *       "obligation": "preliminary_report",
             *       "dueOn": "2026-11-27"
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            decidedAt: string;
            /**
             * @description Who decided
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            decidedBy: {
                [key: string]: unknown;
            };
        };
        WarningAnswer: {
            /**
             * @description JSON pointer (RFC 6901) into the request
             * @example /summary
             */
            pointer: string;
            /**
             * @description What the value looks like; `open_dependency`: a task that should come first is still open; `incomplete`: a field of a draft that should be filled in is open; `probable_duplicate`: the same is logged already
             * @enum {string}
             */
            kind: "mail_address_list" | "my_number" | "card_number" | "telephone_list" | "open_dependency" | "incomplete" | "probable_duplicate";
            advice: components["schemas"]["BilingualAnswer"];
        };
        PlannedReminderAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            deadlineId: string;
            /** Format: date-time */
            dueAt: string;
        };
        LoggedIncident: {
            /** Format: uuid */
            id: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /** @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。 */
            summary: string;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: date-time */
            awareAt: string;
            /** @enum {string|null} */
            discoveredBy: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause: components["schemas"]["CauseDto"];
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            furtherRegimes: ("appi-private" | "appi-public" | "my-number")[];
            /** @enum {string} */
            status: "undetermined" | "reporting" | "overdue" | "preliminary_filed" | "final_filed_incomplete" | "final_filed" | "discharged" | "not_reportable" | "closed";
            /** @enum {string} */
            verdict: "reportable" | "not_reportable" | "undetermined";
            drill: boolean;
            /** Format: uuid */
            ownerMemberId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description By the organisation's period of keeping; what is left are dates, verdicts and numbers
             */
            personalDataRemovedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            deadlines: components["schemas"]["DeadlineAnswer"][];
            particulars: components["schemas"]["ParticularsDto"];
            revisions: components["schemas"]["RevisionAnswer"][];
            /** @description Under the first regime */
            assessment: components["schemas"]["AssessmentAnswer"];
            /** @description One for each regime */
            assessments: components["schemas"]["AssessmentAnswer"][];
            /** @description Clocks of other laws, brands and contracts that the organisation switched on */
            otherClocks: components["schemas"]["ClockObligationAnswer"][];
            /**
             * @description Aims that the organisation set for itself: not law
             * @example [
             *       {
             *         "kind": "individual_notice",
             *         "targetOn": "2026-12-03",
             *         "days": 10
             *       }
             *     ]
             */
            internalTargets: {
                [key: string]: unknown;
            }[];
            filings: components["schemas"]["FilingAnswer"][];
            determinations: components["schemas"]["DeterminationAnswer"][];
            /** @description Values that look like personal data; they were accepted */
            warnings: components["schemas"]["WarningAnswer"][];
            reminders: components["schemas"]["PlannedReminderAnswer"][];
        };
        IncidentSummary: {
            /** Format: uuid */
            id: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /** @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。 */
            summary: string;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: date-time */
            awareAt: string;
            /** @enum {string|null} */
            discoveredBy: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause: components["schemas"]["CauseDto"];
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            furtherRegimes: ("appi-private" | "appi-public" | "my-number")[];
            /** @enum {string} */
            status: "undetermined" | "reporting" | "overdue" | "preliminary_filed" | "final_filed_incomplete" | "final_filed" | "discharged" | "not_reportable" | "closed";
            /** @enum {string} */
            verdict: "reportable" | "not_reportable" | "undetermined";
            drill: boolean;
            /** Format: uuid */
            ownerMemberId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description By the organisation's period of keeping; what is left are dates, verdicts and numbers
             */
            personalDataRemovedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            deadlines: components["schemas"]["DeadlineAnswer"][];
        };
        IncidentPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["IncidentSummary"][];
        };
        IncidentAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /** @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。 */
            summary: string;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: date-time */
            awareAt: string;
            /** @enum {string|null} */
            discoveredBy: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause: components["schemas"]["CauseDto"];
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            furtherRegimes: ("appi-private" | "appi-public" | "my-number")[];
            /** @enum {string} */
            status: "undetermined" | "reporting" | "overdue" | "preliminary_filed" | "final_filed_incomplete" | "final_filed" | "discharged" | "not_reportable" | "closed";
            /** @enum {string} */
            verdict: "reportable" | "not_reportable" | "undetermined";
            drill: boolean;
            /** Format: uuid */
            ownerMemberId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description By the organisation's period of keeping; what is left are dates, verdicts and numbers
             */
            personalDataRemovedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            deadlines: components["schemas"]["DeadlineAnswer"][];
            particulars: components["schemas"]["ParticularsDto"];
            revisions: components["schemas"]["RevisionAnswer"][];
            /** @description Under the first regime */
            assessment: components["schemas"]["AssessmentAnswer"];
            /** @description One for each regime */
            assessments: components["schemas"]["AssessmentAnswer"][];
            /** @description Clocks of other laws, brands and contracts that the organisation switched on */
            otherClocks: components["schemas"]["ClockObligationAnswer"][];
            /**
             * @description Aims that the organisation set for itself: not law
             * @example [
             *       {
             *         "kind": "individual_notice",
             *         "targetOn": "2026-12-03",
             *         "days": 10
             *       }
             *     ]
             */
            internalTargets: {
                [key: string]: unknown;
            }[];
            filings: components["schemas"]["FilingAnswer"][];
            determinations: components["schemas"]["DeterminationAnswer"][];
        };
        IncidentPatchDto: {
            /** @example 健康診断結果を含むメールの誤送信 */
            title?: string;
            /** @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。 */
            summary?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T17:30:00+09:00
             */
            occurredAt?: string | null;
            /** @enum {string|null} */
            discoveredBy?: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause?: components["schemas"]["CauseDto"];
            /** @description Merged into what is there; null takes a field back */
            particulars?: components["schemas"]["ParticularsDto"];
            /**
             * Format: uuid
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            ownerMemberId?: string | null;
        };
        ChangedIncident: {
            /** Format: uuid */
            id: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /** @example 従業員45名の健康診断結果を、取引先1社に誤って送信した。 */
            summary: string;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: date-time */
            awareAt: string;
            /** @enum {string|null} */
            discoveredBy: "own_company" | "processor" | "business_partner" | "card_company" | "principal_person" | "police" | "other" | null;
            cause: components["schemas"]["CauseDto"];
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            furtherRegimes: ("appi-private" | "appi-public" | "my-number")[];
            /** @enum {string} */
            status: "undetermined" | "reporting" | "overdue" | "preliminary_filed" | "final_filed_incomplete" | "final_filed" | "discharged" | "not_reportable" | "closed";
            /** @enum {string} */
            verdict: "reportable" | "not_reportable" | "undetermined";
            drill: boolean;
            /** Format: uuid */
            ownerMemberId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description By the organisation's period of keeping; what is left are dates, verdicts and numbers
             */
            personalDataRemovedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            deadlines: components["schemas"]["DeadlineAnswer"][];
            particulars: components["schemas"]["ParticularsDto"];
            revisions: components["schemas"]["RevisionAnswer"][];
            /** @description Under the first regime */
            assessment: components["schemas"]["AssessmentAnswer"];
            /** @description One for each regime */
            assessments: components["schemas"]["AssessmentAnswer"][];
            /** @description Clocks of other laws, brands and contracts that the organisation switched on */
            otherClocks: components["schemas"]["ClockObligationAnswer"][];
            /**
             * @description Aims that the organisation set for itself: not law
             * @example [
             *       {
             *         "kind": "individual_notice",
             *         "targetOn": "2026-12-03",
             *         "days": 10
             *       }
             *     ]
             */
            internalTargets: {
                [key: string]: unknown;
            }[];
            filings: components["schemas"]["FilingAnswer"][];
            determinations: components["schemas"]["DeterminationAnswer"][];
            /** @description Values that look like personal data; they were accepted */
            warnings: components["schemas"]["WarningAnswer"][];
        };
        NewFactsDto: {
            /**
             * Format: date-time
             * @description When the organisation learned it, which is not when it is typed in
             * @example 2026-11-26T09:00:00+09:00
             */
            knownAt: string;
            /**
             * @description Only what changed; null makes a fact unknown again
             * @example {
             *       "wrongfulPurpose": true
             *     }
             */
            facts: components["schemas"]["FactsDto"];
            /**
             * @description How it became known; needed for a correction
             * @example 取引先から追加の連絡を受けた。
             */
            reason?: string | null;
            /** @description The organisation knew at another time than recorded */
            correctsAwareness?: components["schemas"]["AwarenessCorrectionDto"] | null;
        };
        FactsResult: {
            revision: components["schemas"]["RevisionAnswer"];
            /** @description Under the first regime */
            assessment: components["schemas"]["AssessmentAnswer"];
            /** @description One for each regime */
            assessments: components["schemas"]["AssessmentAnswer"][];
            /** @description What it did to each deadline */
            changes: components["schemas"]["DeadlineChangeAnswer"][];
            /** @description Values that look like personal data; they were accepted */
            warnings: components["schemas"]["WarningAnswer"][];
        };
        NewFilingDto: {
            /**
             * @description The duties it serves; one report may be both (R33)
             * @example [
             *       "preliminary_report"
             *     ]
             */
            serves: ("preliminary_report" | "final_report" | "individual_notice" | "principal_notice")[];
            /**
             * @description Under which law; the incident's first regime when absent
             * @enum {string}
             */
            regime?: "appi-private" | "appi-public" | "my-number";
            /**
             * Format: date-time
             * @description When it was filed; not in the future
             * @example 2026-11-26T15:30:00+09:00
             */
            filedAt: string;
            /**
             * @description Who received it
             * @example 個人情報保護委員会
             */
            recipient: string;
            /**
             * @example web_form
             * @enum {string}
             */
            channel: "web_form" | "mail" | "post" | "fax" | "in_person" | "telephone" | "publication" | "other";
            /** @example 20261126-0001 */
            receiptNumber?: string;
            /** @description False: filed with what could be found, to be supplemented (追完, R34). When absent, as the draft says; without a draft true */
            complete?: boolean;
            /**
             * @description Why it was filed although required fields of its draft are open, or, called complete, fields to supplement. It enters the record and the evidence pack; such a final report still awaits its supplement
             * @example 対象者数は調査中であり、期限までに判明しない。
             */
            acceptIncomplete?: string;
            /**
             * @description Why it is late; needed after the date to keep
             * @example 対象者の特定に時間を要した。
             */
            lateReason?: string;
            /**
             * Format: uuid
             * @description The draft that was filed; its approved version and hash are kept
             * @example 0199a3d8-2f45-7b16-8c90-4d7e1a6b3f25
             */
            draftId?: string;
            /**
             * Format: uuid
             * @description The wrong filing that this one corrects; that one stays as it is
             * @example 0199a3e2-5a78-7cd9-9e01-6f8b2c4d7a13
             */
            correctsFilingId?: string;
            /**
             * Format: uuid
             * @description A file of this incident that shows the filing (a receipt, a screen); its hash is kept
             * @example 0199a3d1-4b60-7a95-b2c8-91f03e6d7a58
             */
            evidenceFileId?: string;
        };
        FilingResult: {
            filing: components["schemas"]["FilingAnswer"];
            /** @description The deadlines that it met */
            deadlines: components["schemas"]["DeadlineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
        };
        NewDeterminationDto: {
            /**
             * @example not_a_leak
             * @enum {string}
             */
            kind: "not_a_leak" | "leak_after_all" | "voluntary_report" | "awareness_corrected" | "date_kept" | "law_version_accepted" | "closed" | "reopened";
            /**
             * @description Why, in a sentence that stands later
             * @example 第三者に閲覧される前に全件を回収したことをアクセスログで確認した。
             */
            reason: string;
            /**
             * Format: date-time
             * @description `awareness_corrected`: when the organisation in truth came to know
             * @example 2026-11-23T18:00:00+09:00
             */
            awareAt?: string;
            /**
             * Format: date
             * @description `date_kept`: the date to keep from now on, whatever is recomputed
             * @example 2026-11-27
             */
            dueOn?: string;
            /**
             * @description `date_kept`, `law_version_accepted`: of which duty
             * @enum {string}
             */
            obligation?: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /**
             * @description `law_version_accepted`: the rule version that this duty follows from now on (POST /v1/law/impact)
             * @example appi-private/2024-04-01
             */
            ruleVersion?: string;
            /**
             * @description Of that duty: under which law; the incident's first regime when absent
             * @enum {string}
             */
            regime?: "appi-private" | "appi-public" | "my-number";
        };
        DeterminationResult: {
            determination: components["schemas"]["DeterminationAnswer"];
            changes: components["schemas"]["DeadlineChangeAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
        };
        TimelineEntry: {
            /**
             * @description Place in the organisation's record
             * @example 128
             */
            sequence: number;
            /** Format: date-time */
            at: string;
            /** @example incident.logged */
            action: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            actor: {
                [key: string]: unknown;
            };
            /**
             * @example {
             *       "title": "健康診断結果を含むメールの誤送信",
             *       "awareAt": "2026-11-24T01:00:00.000Z"
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
        };
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
        };
        LawImpactDto: {
            /**
             * @description Id of a rule version (GET /v1/law/versions)
             * @example appi-private/2024-04-01
             */
            version: string;
        };
        ImpactChange: {
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** @enum {string} */
            effect: "added" | "moved" | "dropped";
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            /**
             * @description Days between the two; negative is earlier
             * @example 30
             */
            days: number | null;
            /** @example R3 */
            rule: string;
        };
        ImpactOnIncident: {
            /** Format: uuid */
            incidentId: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            incidentTitle: string;
            /**
             * @description `refused`: it could not be assessed; `reason` says why
             * @enum {string}
             */
            outcome: "compared" | "refused";
            /**
             * @example {
             *       "from": "reportable",
             *       "to": "reportable"
             *     }
             */
            verdict: {
                [key: string]: unknown;
            } | null;
            changes: components["schemas"]["ImpactChange"][];
            /**
             * @example {
             *       "ja": "この版では判定できない。",
             *       "en": "That version cannot assess it."
             *     }
             */
            reason: {
                [key: string]: unknown;
            } | null;
        };
        LawImpactAnswer: {
            /** @example appi-private/2024-04-01 */
            version: string;
            /**
             * @description Open incidents looked at
             * @example 4
             */
            incidents: number;
            /** @description Those with a changed date. Nothing is changed until a person records law_version_accepted for a duty */
            affected: components["schemas"]["ImpactOnIncident"][];
        };
        BoardItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incidentId: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            incidentTitle: string;
            /** @enum {string} */
            regime: "appi-private" | "appi-public" | "my-number";
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /**
             * @description Whether the date is law or guidance
             * @enum {string}
             */
            force: "statutory" | "guideline" | "no_fixed_period";
            /** @description Kept as if decided, while facts are still unknown */
            provisional: boolean;
            /**
             * @description 30 or 60
             * @example 30
             */
            days: number | null;
            /**
             * Format: date
             * @description Day 1
             */
            clockStart: string | null;
            /**
             * Format: date
             * @description The date to keep, in Japan
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description The end of that day
             */
            dueAt: string;
            /** @enum {string} */
            state: "open" | "met" | "met_late" | "missed" | "superseded" | "discharged";
            /** Format: date-time */
            metAt: string | null;
            drill: boolean;
        };
        BoardPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["BoardItem"][];
        };
        TaskAnswer: {
            /** Format: uuid */
            id: string;
            /** @example emotet/cut-off */
            key: string;
            /**
             * @description null: added by people
             * @example emotet
             */
            playbookId: string | null;
            /** @example 1 */
            playbookVersion: number | null;
            /** @example 2 */
            position: number;
            title: components["schemas"]["BilingualAnswer"];
            why: components["schemas"]["BilingualAnswer"] | null;
            how: components["schemas"]["BilingualAnswer"][];
            /** @enum {string|null} */
            role: "owner" | "officers" | "legal" | "admins" | "it" | null;
            /** Format: uuid */
            ownerMemberId: string | null;
            /**
             * @description What the date is counted from; null when a person set it
             * @example {
             *       "relativeTo": "awareness",
             *       "hours": 1
             *     }
             */
            due: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            state: "open" | "doing" | "done" | "not_applicable";
            /** @example 対象の端末は既に廃棄されていた。 */
            reason: string | null;
            /** @example 3台を確認した。 */
            note: string | null;
            /** @example 対応記録 第128号 */
            evidence: string | null;
            /**
             * @description GET …/files/{id}
             * @example [
             *       "0199a3d1-4b60-7a95-b2c8-91f03e6d7a58"
             *     ]
             */
            evidenceFiles: string[];
            /**
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            dependsOn: string[];
            /**
             * @description Of these, the ones not finished yet
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            waitsFor: string[];
            /** @example R26 */
            lawRule: string | null;
            courseLine: components["schemas"]["BilingualAnswer"] | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description The number in its ETag
             * @example 2
             */
            version: number;
        };
        TaskList: {
            items: components["schemas"]["TaskAnswer"][];
        };
        NewTaskDto: {
            /**
             * Format: uuid
             * @description The member who does it
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            ownerMemberId?: string | null;
            /**
             * Format: date-time
             * @description Set by a person, it stays when deadlines move; null counts it from its deadline again
             * @example 2026-11-26T17:00:00+09:00
             */
            dueAt?: string | null;
            /**
             * @description Keys of the tasks that come first
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            dependsOn?: string[];
            /**
             * @description Its place in the list
             * @example 3
             */
            position?: number;
            /**
             * @description The line, in Japanese, that it writes into the course of events once done; null for none
             * @example 感染が疑われる端末をネットワークから切り離した。
             */
            courseLine?: string | null;
            /**
             * @description No personal data
             * @example 3台を確認した。
             */
            note?: string | null;
            /** @example 監査法人に連絡する */
            title: string;
            /** @example 決算の開示に影響するおそれがある。 */
            why?: string;
            /**
             * @description The steps
             * @example [
             *       "監査法人の担当者に電話で連絡する。"
             *     ]
             */
            how?: string[];
            /** @enum {string} */
            role?: "owner" | "officers" | "legal" | "admins" | "it";
        };
        TaskResult: {
            /** Format: uuid */
            id: string;
            /** @example emotet/cut-off */
            key: string;
            /**
             * @description null: added by people
             * @example emotet
             */
            playbookId: string | null;
            /** @example 1 */
            playbookVersion: number | null;
            /** @example 2 */
            position: number;
            title: components["schemas"]["BilingualAnswer"];
            why: components["schemas"]["BilingualAnswer"] | null;
            how: components["schemas"]["BilingualAnswer"][];
            /** @enum {string|null} */
            role: "owner" | "officers" | "legal" | "admins" | "it" | null;
            /** Format: uuid */
            ownerMemberId: string | null;
            /**
             * @description What the date is counted from; null when a person set it
             * @example {
             *       "relativeTo": "awareness",
             *       "hours": 1
             *     }
             */
            due: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            state: "open" | "doing" | "done" | "not_applicable";
            /** @example 対象の端末は既に廃棄されていた。 */
            reason: string | null;
            /** @example 3台を確認した。 */
            note: string | null;
            /** @example 対応記録 第128号 */
            evidence: string | null;
            /**
             * @description GET …/files/{id}
             * @example [
             *       "0199a3d1-4b60-7a95-b2c8-91f03e6d7a58"
             *     ]
             */
            evidenceFiles: string[];
            /**
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            dependsOn: string[];
            /**
             * @description Of these, the ones not finished yet
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            waitsFor: string[];
            /** @example R26 */
            lawRule: string | null;
            courseLine: components["schemas"]["BilingualAnswer"] | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description The number in its ETag
             * @example 2
             */
            version: number;
            warnings: components["schemas"]["WarningAnswer"][];
        };
        TaskPatchDto: {
            /**
             * Format: uuid
             * @description The member who does it
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            ownerMemberId?: string | null;
            /**
             * Format: date-time
             * @description Set by a person, it stays when deadlines move; null counts it from its deadline again
             * @example 2026-11-26T17:00:00+09:00
             */
            dueAt?: string | null;
            /**
             * @description Keys of the tasks that come first
             * @example [
             *       "emotet/find-infection"
             *     ]
             */
            dependsOn?: string[];
            /**
             * @description Its place in the list
             * @example 3
             */
            position?: number;
            /**
             * @description The line, in Japanese, that it writes into the course of events once done; null for none
             * @example 感染が疑われる端末をネットワークから切り離した。
             */
            courseLine?: string | null;
            /**
             * @description No personal data
             * @example 3台を確認した。
             */
            note?: string | null;
            /**
             * @description Open dependencies are warned of, and do not stop it
             * @enum {string}
             */
            state?: "open" | "doing" | "done" | "not_applicable";
            /**
             * @description Needed for `not_applicable`
             * @example 対象の端末は既に廃棄されていた。
             */
            reason?: string | null;
            /**
             * @description Where further proof is: a ticket, a log, a place
             * @example 対応記録 第128号
             */
            evidence?: string | null;
            /**
             * @description Files of the same incident that prove it, by id
             * @example [
             *       "0199a3d1-4b60-7a95-b2c8-91f03e6d7a58"
             *     ]
             */
            evidenceFiles?: string[];
            /**
             * Format: date-time
             * @description When it was done in truth; now when absent
             * @example 2026-11-26T15:30:00+09:00
             */
            doneAt?: string;
        };
        TextDto: {
            /** @example 添付ファイルの宛先を上長が確認する。 */
            ja: string;
            /** @example A superior confirms the addressees of an attachment. */
            en: string;
        };
        AppliesToDto: {
            causeKinds?: ("unauthorised_access" | "malware" | "mis_sent_mail" | "mis_sent_post" | "mis_sent_fax" | "mis_handed" | "misconfiguration" | "loss" | "theft" | "wrong_disposal" | "insider" | "processor_incident" | "other")[];
            malware?: ("emotet" | "ransomware" | "info_stealer" | "web_skimmer" | "other")[];
            exceptMalware?: ("emotet" | "ransomware" | "info_stealer" | "web_skimmer" | "other")[];
            actors?: ("reporter" | "processor" | "unknown")[];
            asProcessor?: boolean;
        };
        PlaybookListItem: {
            /** @example emotet */
            id: string;
            /** @example 1 */
            version: number;
            title: components["schemas"]["TextDto"];
            summary: components["schemas"]["TextDto"];
            appliesTo: components["schemas"]["AppliesToDto"];
            /** @description false: from the library */
            own: boolean;
            /** @example 9 */
            tasks: number;
            /**
             * @example {
             *       "id": "emotet",
             *       "version": 1
             *     }
             */
            basedOn: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The version that the original of a copy has by now, if newer
             * @example 2
             */
            newerOriginal: number | null;
        };
        PlaybookList: {
            items: components["schemas"]["PlaybookListItem"][];
        };
        TaskDueDto: {
            /** @enum {string} */
            relativeTo: "awareness" | "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /**
             * @description Before it when negative; either hours or days
             * @example 24
             */
            hours?: number;
            /**
             * @description Days on the calendar in Japan, to the end of the last
             * @example 3
             */
            days?: number;
        };
        PlaybookTaskDto: {
            /** @example cut-off */
            id: string;
            title: components["schemas"]["TextDto"];
            why: components["schemas"]["TextDto"];
            how: components["schemas"]["TextDto"][];
            /** @enum {string} */
            role: "owner" | "officers" | "legal" | "admins" | "it";
            /**
             * @example {
             *       "relativeTo": "awareness",
             *       "hours": 24
             *     }
             */
            due: components["schemas"]["TaskDueDto"];
            /**
             * @description Tasks of the same playbook that come first
             * @example []
             */
            dependsOn: string[];
            /** @example R26 */
            lawRule?: string;
            courseOfEvents?: components["schemas"]["TextDto"];
        };
        PreventionProposalDto: {
            /** @example macros-off */
            id: string;
            text: components["schemas"]["TextDto"];
            /** @enum {string} */
            block: "done" | "planned";
        };
        SourceDto: {
            publisher: components["schemas"]["TextDto"];
            title: components["schemas"]["TextDto"];
            /** @example https://www.example.jp/guide */
            url?: string;
        };
        PlaybookAnswer: {
            title: components["schemas"]["TextDto"];
            summary: components["schemas"]["TextDto"];
            /** @description Any one is enough; none: chosen by hand alone */
            appliesTo: components["schemas"]["AppliesToDto"];
            tasks: components["schemas"]["PlaybookTaskDto"][];
            prevention: components["schemas"]["PreventionProposalDto"][];
            sources: components["schemas"]["SourceDto"][];
            /** @example acme-emotet */
            id: string;
            /**
             * @description The number in its ETag
             * @example 2
             */
            version: number;
            /**
             * @description The original of a copy
             * @example {
             *       "id": "emotet",
             *       "version": 1
             *     }
             */
            basedOn?: {
                [key: string]: unknown;
            };
            /**
             * @description Of a copy whose original has a newer version: id, version, addedTasks and addedPrevention
             * @example {
             *       "id": "emotet",
             *       "version": 2,
             *       "addedTasks": [],
             *       "addedPrevention": []
             *     }
             */
            newerOriginal?: {
                [key: string]: unknown;
            };
        };
        NewPlaybookDto: {
            title: components["schemas"]["TextDto"];
            summary: components["schemas"]["TextDto"];
            /** @description Any one is enough; none: chosen by hand alone */
            appliesTo: components["schemas"]["AppliesToDto"];
            tasks: components["schemas"]["PlaybookTaskDto"][];
            prevention: components["schemas"]["PreventionProposalDto"][];
            sources: components["schemas"]["SourceDto"][];
            /** @example acme-emotet */
            id: string;
        };
        CopyPlaybookDto: {
            /** @example acme-emotet */
            id: string;
            title?: components["schemas"]["TextDto"];
        };
        ChangedPlaybookDto: {
            title: components["schemas"]["TextDto"];
            summary: components["schemas"]["TextDto"];
            /** @description Any one is enough; none: chosen by hand alone */
            appliesTo: components["schemas"]["AppliesToDto"];
            tasks: components["schemas"]["PlaybookTaskDto"][];
            prevention: components["schemas"]["PreventionProposalDto"][];
            sources: components["schemas"]["SourceDto"][];
            /**
             * @description Of a copy: the version of its original that you have taken over with this change
             * @example 2
             */
            basedOnVersion?: number;
        };
        RunningPlaybookAnswer: {
            /** @example emotet */
            id: string;
            /**
             * @description The version it started with, or was brought to by a person
             * @example 1
             */
            version: number;
            title: components["schemas"]["BilingualAnswer"];
            /** Format: date-time */
            startedAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            startedBy: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            replacedAt: string | null;
            /**
             * @description What a newer version would add or change; nothing is applied
             * @example {
             *       "playbookId": "emotet",
             *       "fromVersion": 1,
             *       "toVersion": 2,
             *       "addedTasks": [],
             *       "changedTasks": [],
             *       "droppedTaskIds": [],
             *       "addedPrevention": [],
             *       "changedPrevention": []
             *     }
             */
            newer: {
                [key: string]: unknown;
            } | null;
        };
        PreventionAnswer: {
            /** @example emotet.macros-off */
            id: string;
            /** @example emotet */
            playbookId: string;
            /** @description As proposed */
            text: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            block: "done" | "planned";
            /**
             * @description Its text, by whom, when
             * @example {
             *       "text": "文書ファイルのマクロを初期設定で無効にする。",
             *       "block": "planned",
             *       "acceptedAt": "2026-11-26T00:00:00.000Z",
             *       "acceptedBy": {
             *         "kind": "member",
             *         "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *         "name": "法務部 担当"
             *       }
             *     }
             */
            accepted: {
                [key: string]: unknown;
            } | null;
        };
        IncidentPlaybooksAnswer: {
            items: components["schemas"]["RunningPlaybookAnswer"][];
            /**
             * @description What cause and facts would choose now and does not run: start it by POST
             * @example [
             *       "emotet"
             *     ]
             */
            proposed: string[];
            /** @description For the report, once a person accepts them */
            prevention: components["schemas"]["PreventionAnswer"][];
        };
        StartPlaybookDto: {
            /** @example emotet */
            playbookId: string;
            /**
             * @description The running one whose place it takes: tasks of that which nobody began are put aside
             * @example general
             */
            replaces?: string;
        };
        UpgradePlaybookDto: {
            /**
             * @description The version whose changes you have seen: `newer.toVersion`
             * @example 2
             */
            toVersion: number;
        };
        AcceptPreventionDto: {
            /**
             * @description In your words, in Japanese; as proposed when absent
             * @example 文書ファイルのマクロを初期設定で無効にする。
             */
            text?: string;
            /** @enum {string} */
            block?: "done" | "planned";
            /**
             * Format: date
             * @description When it was taken, or will be: the final report asks for it. Japan date
             * @example 2026-12-25
             */
            on?: string | null;
        };
        AcceptedPreventionAnswer: {
            /** @example emotet.macros-off */
            id: string;
            /** @example 文書ファイルのマクロを初期設定で無効にする。 */
            text: string;
            /** @enum {string} */
            block: "done" | "planned";
            /** Format: date */
            on: string | null;
            /** Format: date-time */
            acceptedAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            acceptedBy: {
                [key: string]: unknown;
            };
            /** @example [] */
            warnings: {
                [key: string]: unknown;
            }[];
        };
        NewCommentDto: {
            /**
             * @description No personal data
             * @example 対象件数は45件で確定しました。
             */
            text: string;
            /**
             * @description Members who get a mail that they were mentioned
             * @example [
             *       "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14"
             *     ]
             */
            mentions?: string[];
        };
        CommentResult: {
            /** Format: uuid */
            id: string;
            /** @example 対象件数は45件で確定しました。 */
            text: string;
            /**
             * @example [
             *       "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14"
             *     ]
             */
            mentions: string[];
            /** Format: date-time */
            writtenAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            writtenBy: {
                [key: string]: unknown;
            };
            warnings: components["schemas"]["WarningAnswer"][];
        };
        CommentAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 対象件数は45件で確定しました。 */
            text: string;
            /**
             * @example [
             *       "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14"
             *     ]
             */
            mentions: string[];
            /** Format: date-time */
            writtenAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            writtenBy: {
                [key: string]: unknown;
            };
        };
        CommentPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["CommentAnswer"][];
        };
        FileResult: {
            /** Format: uuid */
            id: string;
            /** @example 受付通知.pdf */
            name: string;
            /**
             * @description By its content
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /** @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725 */
            sha256: string;
            /** @example 委員会の受付通知 */
            note: string;
            /** Format: date-time */
            addedAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            addedBy: {
                [key: string]: unknown;
            };
            warnings: components["schemas"]["WarningAnswer"][];
        };
        FileAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 受付通知.pdf */
            name: string;
            /**
             * @description By its content
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /** @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725 */
            sha256: string;
            /** @example 委員会の受付通知 */
            note: string;
            /** Format: date-time */
            addedAt: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            addedBy: {
                [key: string]: unknown;
            };
        };
        FileList: {
            items: components["schemas"]["FileAnswer"][];
        };
        AcknowledgementAnswer: {
            /** Format: date-time */
            at: string;
            /**
             * @description The member, the key, or the address that was sent the mail
             * @example houmu@example.jp
             */
            by: string;
            /** @enum {string} */
            via: "link" | "api";
            /** @description The date has moved since: what was acknowledged is no longer what is due */
            stale: boolean;
        };
        ReminderAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incidentId: string;
            /** Format: uuid */
            deadlineId: string;
            /**
             * @description The step of the policy
             * @example due_day
             */
            step: string;
            /** @enum {string} */
            kind: "announced" | "approaching" | "due_day" | "overdue" | "no_date" | "supplement";
            /**
             * Format: date-time
             * @description When it goes out
             */
            dueAt: string;
            /**
             * Format: date
             * @description The date that it reminds of
             */
            remindsOf: string | null;
            /**
             * @description Roles, or {addresses}
             * @example [
             *       "owner",
             *       "officers",
             *       {
             *         "addresses": [
             *           "counsel@example.jp"
             *         ]
             *       }
             *     ]
             */
            to: unknown[];
            /** @enum {string} */
            state: "planned" | "sent" | "folded" | "cancelled";
            /**
             * Format: uuid
             * @description The newer one that spoke for it
             */
            foldedInto: string | null;
            /**
             * Format: uuid
             * @description The one that nobody acknowledged
             */
            escalates: string | null;
            /** @description Who has seen it, first one first */
            acknowledgements: components["schemas"]["AcknowledgementAnswer"][];
            /**
             * Format: date-time
             * @description When it was sent, folded or cancelled
             */
            settledAt: string | null;
        };
        ReminderPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["ReminderAnswer"][];
        };
        EscalationDto: {
            /**
             * @description Hours without acknowledgement
             * @example 3
             */
            afterHours: number;
            /**
             * @example [
             *       "owner",
             *       "officers",
             *       {
             *         "addresses": [
             *           "counsel@example.jp"
             *         ]
             *       }
             *     ]
             */
            to: (("owner" | "officers" | "legal" | "admins") | {
                addresses: string[];
            })[];
        };
        StepDto: {
            /**
             * @description Unique within its kind
             * @example due_day
             */
            id: string;
            /**
             * @example due
             * @enum {string}
             */
            anchor: "logged" | "clock_start" | "target_from" | "due";
            /**
             * @description Days after (negative: before) the anchor
             * @example 0
             */
            offsetDays?: number;
            /**
             * @description Time of day in Japan (HH:mm), or at_once
             * @example 09:00
             */
            at?: string;
            /**
             * @description For clocks in hours: instead of offsetDays and at
             * @example -24
             */
            offsetHours?: number;
            /**
             * @example [
             *       "owner",
             *       "officers",
             *       {
             *         "addresses": [
             *           "counsel@example.jp"
             *         ]
             *       }
             *     ]
             */
            to: (("owner" | "officers" | "legal" | "admins") | {
                addresses: string[];
            })[];
            /**
             * @example [
             *       "mail",
             *       "webhook"
             *     ]
             */
            channels: ("mail" | "webhook")[];
            /** @description Where an unacknowledged step goes next */
            escalation?: components["schemas"]["EscalationDto"];
        };
        OverdueDto: {
            /** @example 1 */
            everyDays: number;
            /**
             * @description Time of day in Japan (HH:mm)
             * @example 09:00
             */
            at: string;
            /**
             * @example [
             *       "owner",
             *       "officers",
             *       {
             *         "addresses": [
             *           "counsel@example.jp"
             *         ]
             *       }
             *     ]
             */
            to: (("owner" | "officers" | "legal" | "admins") | {
                addresses: string[];
            })[];
            /**
             * @example [
             *       "mail",
             *       "webhook"
             *     ]
             */
            channels: ("mail" | "webhook")[];
        };
        KindPolicyDto: {
            /**
             * @example [
             *       {
             *         "id": "due_day",
             *         "anchor": "due",
             *         "offsetDays": 0,
             *         "at": "09:00",
             *         "to": [
             *           "owner",
             *           "officers"
             *         ],
             *         "channels": [
             *           "mail"
             *         ]
             *       },
             *       {
             *         "id": "hours_before",
             *         "anchor": "due",
             *         "offsetHours": -24,
             *         "to": [
             *           "owner"
             *         ],
             *         "channels": [
             *           "mail"
             *         ]
             *       }
             *     ]
             */
            steps: components["schemas"]["StepDto"][];
            /** @description Comes back until the duty is met: at least weekly */
            repeatWhileOverdue: components["schemas"]["OverdueDto"];
        };
        PolicyKindsDto: {
            /** @description Preliminary report (速報) */
            preliminary_report: components["schemas"]["KindPolicyDto"];
            /** @description Final report (確報) */
            final_report: components["schemas"]["KindPolicyDto"];
            /** @description Notice to the persons (本人への通知) */
            individual_notice: components["schemas"]["KindPolicyDto"];
            /** @description Notice to the principal (委託元への通知) */
            principal_notice: components["schemas"]["KindPolicyDto"];
            /** @description Any clock that runs in hours */
            hour_clock: components["schemas"]["KindPolicyDto"];
        };
        RepeatDto: {
            /** @example 1 */
            everyDays: number;
            /**
             * @description Time of day in Japan (HH:mm)
             * @example 09:00
             */
            at: string;
            /**
             * @example [
             *       "owner",
             *       "officers",
             *       {
             *         "addresses": [
             *           "counsel@example.jp"
             *         ]
             *       }
             *     ]
             */
            to: (("owner" | "officers" | "legal" | "admins") | {
                addresses: string[];
            })[];
            /**
             * @example [
             *       "mail",
             *       "webhook"
             *     ]
             */
            channels: ("mail" | "webhook")[];
        };
        QuietHoursDto: {
            /**
             * @description Japan time
             * @example 21:00
             */
            from: string;
            /**
             * @description Japan time; earlier than from: runs over midnight
             * @example 07:30
             */
            to: string;
        };
        ReminderPolicyDto: {
            /** @description Steps and repeats for each kind of duty */
            kinds: components["schemas"]["PolicyKindsDto"];
            /** @description For duties without a fixed period */
            nagWithoutDate: components["schemas"]["RepeatDto"];
            /** @description For a final report filed incomplete, until its supplement (追完) */
            nagForSupplement: components["schemas"]["RepeatDto"];
            /** @description Move a reminder only when that loses nothing */
            quietHours?: components["schemas"]["QuietHoursDto"];
        };
        ReminderMomentAnswer: {
            /**
             * @description The step of the policy, or overdue, no_date, supplement
             * @example due_day
             */
            step: string;
            /** Format: date-time */
            dueAt: string;
        };
        DeadlineReplannedAnswer: {
            /** Format: uuid */
            incidentId: string;
            /** Format: uuid */
            deadlineId: string;
            /**
             * @example preliminary_report
             * @enum {string}
             */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** @description Were planned, and are cancelled */
            cancelled: components["schemas"]["ReminderMomentAnswer"][];
            /** @description Are planned now */
            added: components["schemas"]["ReminderMomentAnswer"][];
        };
        ReplannedAnswer: {
            /**
             * @description Open deadlines whose reminders are not the same as before
             * @example 3
             */
            deadlines: number;
            /** @example 5 */
            cancelled: number;
            /** @example 7 */
            added: number;
            /** @description The first 200 of them, soonest first */
            items: components["schemas"]["DeadlineReplannedAnswer"][];
        };
        PolicyChangedAnswer: {
            /** @description Steps and repeats for each kind of duty */
            kinds: components["schemas"]["PolicyKindsDto"];
            /** @description For duties without a fixed period */
            nagWithoutDate: components["schemas"]["RepeatDto"];
            /** @description For a final report filed incomplete, until its supplement (追完) */
            nagForSupplement: components["schemas"]["RepeatDto"];
            /** @description Move a reminder only when that loses nothing */
            quietHours?: components["schemas"]["QuietHoursDto"];
            /** @description What it did to the reminders of open deadlines */
            replanned: components["schemas"]["ReplannedAnswer"];
        };
        PreviewRequestDto: {
            /**
             * Format: uuid
             * @description What is still to go out for this incident
             * @example 0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31
             */
            incidentId?: string;
            /** @description What would go out for these facts, were they logged now */
            assessment?: components["schemas"]["CaseDto"];
            /**
             * Format: uuid
             * @description Member who would own the incident; with assessment
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            ownerMemberId?: string;
            /** @description A policy to try; the present one when left out */
            policy?: components["schemas"]["ReminderPolicyDto"];
        };
        PreviewRecipientAnswer: {
            /** @example houmu@example.jp */
            address: string;
            /** @example 法務部 担当 */
            name: string | null;
            /** Format: uuid */
            memberId: string | null;
            /** @enum {string} */
            language: "ja" | "en";
            /** @description How it reaches them */
            channels: ("mail" | "webhook")[];
            /**
             * @description The absent person in whose place they get it
             * @example 法務部長
             */
            deputyFor: string | null;
        };
        PreviewEscalationAnswer: {
            /**
             * Format: date-time
             * @description If nobody has acknowledged it by then
             */
            at: string;
            to: components["schemas"]["PreviewRecipientAnswer"][];
        };
        PreviewReminderAnswer: {
            /** Format: date-time */
            dueAt: string;
            /** @example due_day */
            step: string;
            /**
             * @example due_day
             * @enum {string}
             */
            kind: "announced" | "approaching" | "due_day" | "overdue" | "no_date" | "supplement";
            /**
             * @example appi-private
             * @enum {string}
             */
            regime: "appi-private" | "appi-public" | "my-number";
            /**
             * @example preliminary_report
             * @enum {string}
             */
            obligation: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** Format: date */
            remindsOf: string | null;
            /** @description The copy on the open day before a closed one */
            ahead: boolean;
            /**
             * @description Comes back every so many days until somebody acts
             * @example 1
             */
            repeatsEveryDays: number | null;
            channels: ("mail" | "webhook")[];
            to: components["schemas"]["PreviewRecipientAnswer"][];
            /** @description Nobody whom the policy names can be reached, so the admins get it */
            unreachable: boolean;
            escalation: components["schemas"]["PreviewEscalationAnswer"] | null;
        };
        PreviewAnswer: {
            /** @description Soonest first */
            items: components["schemas"]["PreviewReminderAnswer"][];
        };
        DeliveryAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * @example reminder
             * @enum {string}
             */
            purpose: "reminder" | "mention" | "checkpoint" | "undeliverable" | "webhook" | "webhook_failure" | "reminder_gap" | "invitation" | "password_reset" | "address_changed";
            /** @enum {string} */
            channel: "mail" | "webhook";
            /** @example houmu@example.jp */
            recipient: string;
            /** @example 【速報・本日期限】11月27日まで 健康診断結果を含むメールの誤送信 */
            subject: string;
            /** @example <reminder-0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31@example.jp> */
            messageId: string;
            /** Format: uuid */
            incidentId: string | null;
            /** Format: uuid */
            reminderId: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "failed" | "cancelled";
            /** @example 1 */
            attempts: number;
            /**
             * @description The peer's own words
             * @example 250 2.0.0 OK
             */
            lastAnswer: string | null;
            /**
             * Format: date-time
             * @description While queued
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        DeliveryPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["DeliveryAnswer"][];
        };
        DeliveryAttemptAnswer: {
            /** @example 1 */
            attempt: number;
            /** Format: date-time */
            at: string;
            /**
             * @description refused: for good; failed: it may pass
             * @enum {string}
             */
            outcome: "accepted" | "refused" | "failed";
            /**
             * @description The peer's own words
             * @example 250 2.0.0 OK
             */
            answer: string;
        };
        DeliveryDetailAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * @example reminder
             * @enum {string}
             */
            purpose: "reminder" | "mention" | "checkpoint" | "undeliverable" | "webhook" | "webhook_failure" | "reminder_gap" | "invitation" | "password_reset" | "address_changed";
            /** @enum {string} */
            channel: "mail" | "webhook";
            /** @example houmu@example.jp */
            recipient: string;
            /** @example 【速報・本日期限】11月27日まで 健康診断結果を含むメールの誤送信 */
            subject: string;
            /** @example <reminder-0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31@example.jp> */
            messageId: string;
            /** Format: uuid */
            incidentId: string | null;
            /** Format: uuid */
            reminderId: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "failed" | "cancelled";
            /** @example 1 */
            attempts: number;
            /**
             * @description The peer's own words
             * @example 250 2.0.0 OK
             */
            lastAnswer: string | null;
            /**
             * Format: date-time
             * @description While queued
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Every try, oldest first */
            tries: components["schemas"]["DeliveryAttemptAnswer"][];
        };
        NewDraftDto: {
            /**
             * @example preliminary_report
             * @enum {string}
             */
            kind: "preliminary_report" | "final_report" | "supplementary_report" | "individual_notice" | "principal_notice" | "public_announcement";
            /**
             * @description Under which law; the incident's first regime when absent
             * @enum {string}
             */
            regime?: "appi-private" | "appi-public" | "my-number";
            /**
             * Format: uuid
             * @description The draft before this one, whose words are carried over
             * @example 0199a3d8-2f45-7b16-8c90-4d7e1a6b3f25
             */
            basedOn?: string;
            /**
             * @description Another form than the usual one: a common cyber-attack form (R44)
             * @example common/ransomware
             */
            form?: string;
        };
        GapAnswer: {
            /** @example personsKnown */
            field: string;
            /**
             * @example {
             *       "ja": "漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数",
             *       "en": "Number of persons whose personal data leaked"
             *     }
             */
            label: {
                [key: string]: string;
            };
            /**
             * @description What to find out, in plain words
             * @example {
             *       "ja": "何名分のデータか。",
             *       "en": "How many persons does it concern?"
             *     }
             */
            question: {
                [key: string]: string;
            };
        };
        DraftAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incidentId: string;
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "supplementary_report" | "individual_notice" | "principal_notice" | "public_announcement";
            /** @example common/ransomware */
            form: string;
            /** @enum {string} */
            state: "editing" | "submitted" | "returned" | "approved";
            /** @example 3 */
            version: number;
            /**
             * @description Of the version, over its canonical JSON
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            sha256: string;
            /** Format: uuid */
            basedOn: string | null;
            /** @example ランサムウェア事案共通様式 */
            title: string;
            /**
             * @description Every field with its text and the facts it was written from
             * @example {
             *       "personsKnown": {
             *         "value": 45,
             *         "text": "45名",
             *         "origin": "facts",
             *         "sources": [
             *           "affectedPersons"
             *         ]
             *       }
             *     }
             */
            fields: {
                [key: string]: {
                    /** @description Text, number, code, codes or dated lines, as the form says; null while unknown */
                    value: unknown;
                    /** @description As it stands in the document, in Japanese */
                    text: string;
                    /** @enum {string} */
                    origin: "facts" | "person" | "carried";
                    /** @description The facts that the text was written from */
                    sources: string[];
                    /** @description What the facts gave when words of a person took their place */
                    basis?: {
                        value: unknown;
                        text: string;
                    };
                };
            };
            /** @description Required now */
            missing: components["schemas"]["GapAnswer"][];
            /** @description May stay open now (調査中); the final report needs it */
            unknown: components["schemas"]["GapAnswer"][];
            /** @description Final report: what has to be supplemented later (追完, R34) */
            toSupplement: components["schemas"]["GapAnswer"][];
            /** @description With what is known it can be filed */
            fileable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        DraftList: {
            items: components["schemas"]["DraftAnswer"][];
        };
        DraftPatchDto: {
            /**
             * @description By field id: `{value}`, `{text}` or both; a field not named stays
             * @example {
             *       "outline": {
             *         "text": "従業員45名の健康診断結果を誤って送信した。"
             *       }
             *     }
             */
            fields: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        DraftResult: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            incidentId: string;
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "supplementary_report" | "individual_notice" | "principal_notice" | "public_announcement";
            /** @example common/ransomware */
            form: string;
            /** @enum {string} */
            state: "editing" | "submitted" | "returned" | "approved";
            /** @example 3 */
            version: number;
            /**
             * @description Of the version, over its canonical JSON
             * @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725
             */
            sha256: string;
            /** Format: uuid */
            basedOn: string | null;
            /** @example ランサムウェア事案共通様式 */
            title: string;
            /**
             * @description Every field with its text and the facts it was written from
             * @example {
             *       "personsKnown": {
             *         "value": 45,
             *         "text": "45名",
             *         "origin": "facts",
             *         "sources": [
             *           "affectedPersons"
             *         ]
             *       }
             *     }
             */
            fields: {
                [key: string]: {
                    /** @description Text, number, code, codes or dated lines, as the form says; null while unknown */
                    value: unknown;
                    /** @description As it stands in the document, in Japanese */
                    text: string;
                    /** @enum {string} */
                    origin: "facts" | "person" | "carried";
                    /** @description The facts that the text was written from */
                    sources: string[];
                    /** @description What the facts gave when words of a person took their place */
                    basis?: {
                        value: unknown;
                        text: string;
                    };
                };
            };
            /** @description Required now */
            missing: components["schemas"]["GapAnswer"][];
            /** @description May stay open now (調査中); the final report needs it */
            unknown: components["schemas"]["GapAnswer"][];
            /** @description Final report: what has to be supplemented later (追完, R34) */
            toSupplement: components["schemas"]["GapAnswer"][];
            /** @description With what is known it can be filed */
            fileable: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Words that look like personal data, and required fields that are open; they were accepted */
            warnings: components["schemas"]["WarningAnswer"][];
        };
        StaleFieldList: {
            /**
             * @description Fields whose facts have changed: what stands there, and what the facts say now
             * @example [
             *       {
             *         "field": "personsKnown",
             *         "label": {
             *           "ja": "漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数",
             *           "en": "Number of persons whose personal data leaked"
             *         },
             *         "current": {
             *           "value": 45,
             *           "text": "45名",
             *           "origin": "facts",
             *           "sources": [
             *             "affectedPersons"
             *           ]
             *         },
             *         "fresh": {
             *           "value": 48,
             *           "text": "48名",
             *           "origin": "facts",
             *           "sources": [
             *             "affectedPersons"
             *           ]
             *         },
             *         "isPersonsWords": false
             *       }
             *     ]
             */
            items: {
                [key: string]: unknown;
            }[];
        };
        AcceptFreshDto: {
            /**
             * @description Field ids whose new text from the facts is taken over
             * @example [
             *       "personsKnown"
             *     ]
             */
            fields: string[];
        };
        SubmissionAnswer: {
            /**
             * @description In the authority's own words; null where they are not known
             * @example 個人データの漏えい等に関する報告
             */
            subject: string | null;
            /** @example 漏えい等報告_株式会社例示商事 */
            fileName: string | null;
            /**
             * @description For where they are not known
             * @example {
             *       "subject": "個人データの漏えい等に関する報告（速報）株式会社例示商事",
             *       "fileName": "個人データの漏えい等に関する報告（速報）_株式会社例示商事"
             *     }
             */
            proposal: {
                [key: string]: string;
            };
            /**
             * @example {
             *       "ja": "所管官庁が指定する件名・ファイル名は未確認であり、提出前に同庁のページで確認する。",
             *       "en": "The subject and file name that this authority wants were not seen: check its page before sending."
             *     }
             */
            note: {
                [key: string]: string;
            } | null;
        };
        DraftVersionAnswer: {
            /** @example 3 */
            version: number;
            /** @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725 */
            sha256: string;
            /** Format: date-time */
            savedAt: string;
            /**
             * @description Who saved it
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            savedBy: {
                [key: string]: unknown;
            };
        };
        ReviewAnswer: {
            /** @enum {string} */
            step: "submitted" | "returned" | "approved";
            /** @example 3 */
            version: number;
            /** @example 816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725 */
            sha256: string;
            /**
             * @example [
             *       {
             *         "field": "personsKnown",
             *         "text": "人数の根拠を追記してください。"
             *       }
             *     ]
             */
            comments: {
                [key: string]: unknown;
            }[];
            /**
             * @description The fields that were open, and why it went on all the same
             * @example {
             *       "reason": "対象者数は調査中であり、期限までに判明しない。",
             *       "fields": [
             *         "personsKnown"
             *       ]
             *     }
             */
            acceptedIncomplete: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            /**
             * @example {
             *       "kind": "member",
             *       "id": "0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14",
             *       "name": "法務部 担当"
             *     }
             */
            by: {
                [key: string]: unknown;
            };
        };
        VersionList: {
            /** @description Every save, oldest first */
            items: components["schemas"]["DraftVersionAnswer"][];
            /** @description What reviewers did, oldest first */
            reviews: components["schemas"]["ReviewAnswer"][];
        };
        DifferenceList: {
            /**
             * @description Field by field, in the order of the form: `filled`, `emptied`, `changed`, `added`, `removed`
             * @example [
             *       {
             *         "field": "personsKnown",
             *         "label": {
             *           "ja": "漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数",
             *           "en": "Number of persons whose personal data leaked"
             *         },
             *         "change": "changed",
             *         "before": {
             *           "value": 45,
             *           "text": "45名",
             *           "origin": "facts",
             *           "sources": [
             *             "affectedPersons"
             *           ]
             *         },
             *         "after": {
             *           "value": 48,
             *           "text": "48名",
             *           "origin": "facts",
             *           "sources": [
             *             "affectedPersons"
             *           ]
             *         }
             *       }
             *     ]
             */
            items: {
                [key: string]: unknown;
            }[];
        };
        ReviewCommentDto: {
            /**
             * @description A field id; null for the whole draft
             * @example personsKnown
             */
            field?: string | null;
            /** @example 人数の根拠を追記してください。 */
            text: string;
        };
        SubmittingReviewDto: {
            comments?: components["schemas"]["ReviewCommentDto"][];
            /**
             * @description Why it goes on although required fields (`missing`) are open. It enters the record and the evidence pack; without it such a draft is refused
             * @example 対象者数は調査中であり、期限までに判明しない。
             */
            acceptIncomplete?: string;
        };
        ReviewDto: {
            comments?: components["schemas"]["ReviewCommentDto"][];
        };
        DueForRemoval: {
            /** Format: uuid */
            id: string;
            /** @example 健康診断結果を含むメールの誤送信 */
            title: string;
            /** Format: date-time */
            closedAt: string;
        };
        RetentionPreview: {
            /**
             * @description The organisation's period; null: nothing is ever removed
             * @example 1825
             */
            daysAfterClosing: number | null;
            /**
             * @description Incidents whose personal data the next sweep removes
             * @example 1
             */
            due: number;
            /** @description The longest closed first, 100 at most */
            items: components["schemas"]["DueForRemoval"][];
        };
        IncidentStatistics: {
            /** @example 12 */
            total: number;
            /**
             * @description Those that are not closed
             * @example 3
             */
            open: number;
            /** @description As GET /v1/incidents?status= lists them */
            byStatus?: {
                undetermined: number;
                reporting: number;
                overdue: number;
                preliminary_filed: number;
                final_filed_incomplete: number;
                final_filed: number;
                discharged: number;
                not_reportable: number;
                closed: number;
            };
        };
        DueWithin: {
            /**
             * @description Days after today
             * @example 7
             */
            days: number;
            /**
             * Format: date
             * @description The last of them, in Japan
             */
            through: string;
            /**
             * @description Open deadlines that are due from today until then
             * @example 2
             */
            deadlines: number;
        };
        UndatedStatistics: {
            /** @example 1 */
            open: number;
            /** @example 2 */
            met: number;
            /** @example 1 */
            discharged: number;
        };
        KindStatistics: {
            /** @enum {string} */
            kind: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
            /** @description Those with a date, each once: `open` are not due yet */
            byState?: {
                open: number;
                met: number;
                met_late: number;
                missed: number;
                superseded: number;
                discharged: number;
            };
            /** @description Those that the law gives no date */
            withoutDate: components["schemas"]["UndatedStatistics"];
            /**
             * @description met / (met + met_late + missed), to four places; null when nothing was due yet
             * @example 0.9231
             */
            onTimeRate: number | null;
            /**
             * @description Met, in time or late, with or without a date
             * @example 8
             */
            filed: number;
            /**
             * @description From the day of knowing, which is day 1, to the day of filing in Japan; the median of `filed`
             * @example 3.5
             */
            medianDaysToFile: number | null;
        };
        DeadlineStatistics: {
            /** @description Of all kinds, those with a date */
            byState?: {
                open: number;
                met: number;
                met_late: number;
                missed: number;
                superseded: number;
                discharged: number;
            };
            /**
             * @description met / (met + met_late + missed), to four places; null when nothing was due yet
             * @example 0.9231
             */
            onTimeRate: number | null;
            dueWithin: components["schemas"]["DueWithin"][];
            byKind: components["schemas"]["KindStatistics"][];
        };
        CauseStatistics: {
            /** @example 4 */
            incidents: number;
            /**
             * @description Those that are not closed
             * @example 1
             */
            open: number;
            /**
             * @description Deadlines met in time
             * @example 6
             */
            met: number;
            /**
             * @description Deadlines met late
             * @example 0
             */
            metLate: number;
            /**
             * @description Deadlines that passed and are not met
             * @example 0
             */
            missed: number;
            /**
             * @description met / (met + met_late + missed), to four places; null when nothing was due yet
             * @example 0.9231
             */
            onTimeRate: number | null;
            /** @enum {string} */
            cause: "unauthorised_access" | "malware" | "mis_sent_mail" | "mis_sent_post" | "mis_sent_fax" | "mis_handed" | "misconfiguration" | "loss" | "theft" | "wrong_disposal" | "insider" | "processor_incident" | "other";
        };
        MonthStatistics: {
            /** @example 4 */
            incidents: number;
            /**
             * @description Those that are not closed
             * @example 1
             */
            open: number;
            /**
             * @description Deadlines met in time
             * @example 6
             */
            met: number;
            /**
             * @description Deadlines met late
             * @example 0
             */
            metLate: number;
            /**
             * @description Deadlines that passed and are not met
             * @example 0
             */
            missed: number;
            /**
             * @description met / (met + met_late + missed), to four places; null when nothing was due yet
             * @example 0.9231
             */
            onTimeRate: number | null;
            /**
             * @description In which the organisation came to know of them, in Japan
             * @example 2026-06
             */
            month: string;
        };
        StatisticsAnswer: {
            /**
             * Format: date
             * @description The date in Japan as of which this holds
             */
            today: string;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            incidents: components["schemas"]["IncidentStatistics"];
            deadlines: components["schemas"]["DeadlineStatistics"];
            /** @description Those that occur, the most frequent first */
            byCause: components["schemas"]["CauseStatistics"][];
            /** @description Those in which there were incidents, oldest first */
            byMonth: components["schemas"]["MonthStatistics"][];
        };
        NewWebhookDto: {
            /**
             * @description https, on a public host
             * @example https://hooks.example.jp/sokuho
             */
            url: string;
            /** @example 社内ポータル連携 */
            description?: string;
            /**
             * @description The events to send; all, also those to come, when null or absent
             * @example [
             *       "deadline.moved",
             *       "deadline.missed"
             *     ]
             */
            eventTypes?: ("incident.logged" | "incident.facts_added" | "determination.made" | "deadline.added" | "deadline.moved" | "deadline.dropped" | "deadline.discharged" | "deadline.approaching" | "deadline.missed" | "filing.recorded" | "draft.submitted" | "draft.returned" | "draft.approved" | "reminder.sent" | "reminder.failed" | "reminder.gap" | "address.refused" | "audit.checkpoint_signed" | "webhook.test")[] | null;
        };
        WebhookWithSecretAnswer: {
            /** Format: uuid */
            id: string;
            /** @example https://hooks.example.jp/sokuho */
            url: string;
            /** @example 社内の危機管理システム */
            description: string;
            /** @description Null: all */
            eventTypes: ("incident.logged" | "incident.facts_added" | "determination.made" | "deadline.added" | "deadline.moved" | "deadline.dropped" | "deadline.discharged" | "deadline.approaching" | "deadline.missed" | "filing.recorded" | "draft.submitted" | "draft.returned" | "draft.approved" | "reminder.sent" | "reminder.failed" | "reminder.gap" | "address.refused" | "audit.checkpoint_signed" | "webhook.test")[] | null;
            enabled: boolean;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description `gone`: it answered 410
             * @enum {string|null}
             */
            disabledBecause: "gone" | "by_hand" | null;
            /**
             * Format: date-time
             * @description Until then the old secret signs too
             */
            oldSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Verifies what is sent. It is shown here once
             * @example whsec_…
             */
            secret: string;
        };
        WebhookAnswer: {
            /** Format: uuid */
            id: string;
            /** @example https://hooks.example.jp/sokuho */
            url: string;
            /** @example 社内の危機管理システム */
            description: string;
            /** @description Null: all */
            eventTypes: ("incident.logged" | "incident.facts_added" | "determination.made" | "deadline.added" | "deadline.moved" | "deadline.dropped" | "deadline.discharged" | "deadline.approaching" | "deadline.missed" | "filing.recorded" | "draft.submitted" | "draft.returned" | "draft.approved" | "reminder.sent" | "reminder.failed" | "reminder.gap" | "address.refused" | "audit.checkpoint_signed" | "webhook.test")[] | null;
            enabled: boolean;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description `gone`: it answered 410
             * @enum {string|null}
             */
            disabledBecause: "gone" | "by_hand" | null;
            /**
             * Format: date-time
             * @description Until then the old secret signs too
             */
            oldSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        WebhookPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["WebhookAnswer"][];
        };
        WebhookPatchDto: {
            /** @example https://hooks.example.jp/sokuho */
            url?: string;
            /** @example 社内の危機管理システム */
            description?: string;
            /** @description The events to send; all, also those to come, when null or absent */
            eventTypes?: ("incident.logged" | "incident.facts_added" | "determination.made" | "deadline.added" | "deadline.moved" | "deadline.dropped" | "deadline.discharged" | "deadline.approaching" | "deadline.missed" | "filing.recorded" | "draft.submitted" | "draft.returned" | "draft.approved" | "reminder.sent" | "reminder.failed" | "reminder.gap" | "address.refused" | "audit.checkpoint_signed" | "webhook.test")[] | null;
            /** @description false cancels what is queued; true starts again with what happens next */
            enabled?: boolean;
        };
        RotateSecretDto: {
            /**
             * @description For so many hours the old secret signs too; 0 when it has leaked
             * @default 24
             * @example 24
             */
            keepOldForHours?: number;
        };
        EventTypeAnswer: {
            /** @enum {string} */
            type: "incident.logged" | "incident.facts_added" | "determination.made" | "deadline.added" | "deadline.moved" | "deadline.dropped" | "deadline.discharged" | "deadline.approaching" | "deadline.missed" | "filing.recorded" | "draft.submitted" | "draft.returned" | "draft.approved" | "reminder.sent" | "reminder.failed" | "reminder.gap" | "address.refused" | "audit.checkpoint_signed" | "webhook.test";
            /**
             * @description What it means, in Japanese
             * @example 漏えい等が記録された。
             */
            ja: string;
            /**
             * @description What it means, in English
             * @example An incident was logged.
             */
            en: string;
            /**
             * @description A whole body as it is sent
             * @example {
             *       "type": "incident.logged",
             *       "timestamp": "2026-11-24T10:00:00.000+09:00",
             *       "data": {
             *         "incidentId": "0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31",
             *         "drill": false,
             *         "verdicts": {
             *           "appi-private": "reportable"
             *         }
             *       }
             *     }
             */
            example: {
                [key: string]: unknown;
            };
        };
        EventTypeList: {
            items: components["schemas"]["EventTypeAnswer"][];
        };
        WebhookAttemptAnswer: {
            /**
             * @description 1 for the first
             * @example 1
             */
            attempt: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            outcome: "accepted" | "refused" | "failed";
            /**
             * @description The receiver's status and first words, or what the network said
             * @example HTTP 200
             */
            answer: string;
        };
        WebhookDeliveryAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The webhook-id that the receiver sees
             */
            eventId: string;
            /** @example deadline.moved */
            eventType: string;
            /** Format: uuid */
            incidentId: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "failed" | "cancelled";
            /**
             * Format: date-time
             * @description While queued
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            createdAt: string;
            attempts: components["schemas"]["WebhookAttemptAnswer"][];
        };
        WebhookDeliveryPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["WebhookDeliveryAnswer"][];
        };
        QueuedEventAnswer: {
            /**
             * Format: uuid
             * @description The webhook-id that the receiver will see
             */
            eventId: string;
            /** @example webhook.test */
            eventType: string;
        };
        NewCalendarFeedDto: {
            /**
             * @description What the calendar is called
             * @example 法務部の予定表
             */
            name: string;
            /**
             * Format: uuid
             * @description Shows the incidents that this member owns; those of the whole organisation when null or absent
             * @example 0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14
             */
            memberId?: string | null;
            /**
             * @description The member's, or the organisation's, when absent
             * @enum {string}
             */
            language?: "ja" | "en";
        };
        MadeCalendarFeedAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 法務部の予定表 */
            name: string;
            /**
             * Format: uuid
             * @description Null: the organisation's
             */
            memberId: string | null;
            /** @enum {string} */
            language: "ja" | "en";
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Whoever has it can read the calendar. It is shown here once
             * @example https://sokuho.example.jp/calendar/….ics
             */
            url: string;
        };
        CalendarFeedAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 法務部の予定表 */
            name: string;
            /**
             * Format: uuid
             * @description Null: the organisation's
             */
            memberId: string | null;
            /** @enum {string} */
            language: "ja" | "en";
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeedPage: {
            /**
             * @description Give it as `cursor` for the next page; null on the last
             * @example WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ
             */
            nextCursor: string | null;
            items: components["schemas"]["CalendarFeedAnswer"][];
        };
        DueRemindersAnswer: {
            /**
             * @description Their moment has come, and they were not sent
             * @example 0
             */
            due: number;
            /**
             * @description Seconds; null when there is none
             * @example 3.2
             */
            oldestAgeSeconds: number | null;
            /**
             * @description Open deadlines of which no reminder is planned
             * @example 0
             */
            gaps: number;
        };
        QueueAnswer: {
            /**
             * @description Not yet taken by the other side
             * @example 2
             */
            waiting: number;
            /**
             * @description Of these, tried before
             * @example 1
             */
            retried: number;
            /**
             * @description Seconds; null when there is none
             * @example 3.2
             */
            oldestAgeSeconds: number | null;
        };
        QueuesAnswer: {
            mail: components["schemas"]["QueueAnswer"];
            webhook: components["schemas"]["QueueAnswer"];
        };
        FailuresAnswer: {
            /**
             * @description Refused for good
             * @example 0
             */
            refused: number;
            /**
             * @description Failed in a way that may pass
             * @example 1
             */
            failed: number;
            /**
             * @description Ended in failure: nobody tries again
             * @example 0
             */
            givenUp: number;
        };
        FailuresByChannelAnswer: {
            mail: components["schemas"]["FailuresAnswer"];
            webhook: components["schemas"]["FailuresAnswer"];
        };
        SweepAnswer: {
            /** @example RemindLoop */
            loop: string;
            /**
             * @description Seconds since it last ended well, in whichever worker
             * @example 4.1
             */
            ageSeconds: number;
        };
        ClockJumpAnswer: {
            /** @enum {string} */
            clock: "process" | "database";
            /**
             * @description More than 0 is forward
             * @example -3600
             */
            seconds: number;
            /** Format: date-time */
            at: string;
        };
        ClockAnswer: {
            /**
             * @description This process's clock less the database's
             * @example 0.02
             */
            offsetSeconds: number | null;
            /** @description The newest since this process started */
            lastJump: components["schemas"]["ClockJumpAnswer"] | null;
        };
        ReadinessAnswer: {
            /** @example ok */
            status: string;
            /** @description What somebody should look at */
            warnings: ("no_sweep" | "reminders_late" | "reminder_gap" | "mail_waiting" | "delivery_given_up" | "clock_off" | "clock_jumped")[];
            reminders: components["schemas"]["DueRemindersAnswer"];
            deliveries: components["schemas"]["QueuesAnswer"];
            /** @description Of the last hour */
            failures: components["schemas"]["FailuresByChannelAnswer"];
            sweeps: components["schemas"]["SweepAnswer"][];
            clock: components["schemas"]["ClockAnswer"];
        };
        IdentityProviderAnswer: {
            /**
             * @description `iss` of its tokens
             * @example https://login.example.jp/realms/main
             */
            issuer: string;
            /**
             * @description `aud` of its tokens. One that ends in the id of the organisation, behind / or :, proves by itself that the issuer means this organisation. Any other is taken once the issuer publishes `{"organisations": {"<id>": ["<audience>"]}}` at `<issuer>/.well-known/sokuho-organisation`, or the operator confirms it. No other organisation may use the same
             * @example https://sokuho.example.jp/organisations/01900000-0000-7000-8000-000000000000
             */
            audience: string;
            /**
             * @description `azp` (or `client_id`) of its tokens: the client that asks for them. Needed of tokens with several audiences, unless it is the audience
             * @example sokuho-web
             */
            authorizedParty?: string;
            /**
             * @description The one signature that is taken
             * @default RS256
             * @enum {string}
             */
            algorithm?: "RS256" | "PS256" | "ES256" | "EdDSA";
            /**
             * @description A claim, or a path of them with dots
             * @example realm_access.roles
             */
            roleClaim: string;
            /**
             * @description Value of that claim -> role here. Of several the greatest counts; whoever has none stays outside
             * @example {
             *       "sokuho-admins": "admin",
             *       "legal-department": "legal"
             *     }
             */
            roles: {
                [key: string]: "admin" | "officer" | "legal" | "viewer";
            };
            /**
             * @description Take its addresses as verified although the tokens do not say email_verified
             * @default false
             */
            vouchesForAddresses?: boolean;
            /**
             * @description What showed that the issuer is the organisation’s
             * @enum {string}
             */
            provedBy: "audience" | "well_known" | "operator";
        };
        IdentityProviderDto: {
            /**
             * @description `iss` of its tokens
             * @example https://login.example.jp/realms/main
             */
            issuer: string;
            /**
             * @description `aud` of its tokens. One that ends in the id of the organisation, behind / or :, proves by itself that the issuer means this organisation. Any other is taken once the issuer publishes `{"organisations": {"<id>": ["<audience>"]}}` at `<issuer>/.well-known/sokuho-organisation`, or the operator confirms it. No other organisation may use the same
             * @example https://sokuho.example.jp/organisations/01900000-0000-7000-8000-000000000000
             */
            audience: string;
            /**
             * @description `azp` (or `client_id`) of its tokens: the client that asks for them. Needed of tokens with several audiences, unless it is the audience
             * @example sokuho-web
             */
            authorizedParty?: string;
            /**
             * @description The one signature that is taken
             * @default RS256
             * @enum {string}
             */
            algorithm?: "RS256" | "PS256" | "ES256" | "EdDSA";
            /**
             * @description A claim, or a path of them with dots
             * @example realm_access.roles
             */
            roleClaim: string;
            /**
             * @description Value of that claim -> role here. Of several the greatest counts; whoever has none stays outside
             * @example {
             *       "sokuho-admins": "admin",
             *       "legal-department": "legal"
             *     }
             */
            roles: {
                [key: string]: "admin" | "officer" | "legal" | "viewer";
            };
            /**
             * @description Take its addresses as verified although the tokens do not say email_verified
             * @default false
             */
            vouchesForAddresses?: boolean;
        };
        SignInDto: {
            /** @example houmu@example.jp */
            email: string;
            /** @example 夜明けの港に三艘の白い船 */
            password: string;
            /**
             * Format: uuid
             * @description Which organisation to work for, for a person of several
             * @example 0199a3a0-6c12-7d83-a5f4-3e9b1c7d0a62
             */
            organisationId?: string;
            /**
             * @description Of the authenticator app, or a recovery code, for a person with a second factor
             * @example 287082
             */
            code?: string;
        };
        MembershipAnswer: {
            /** Format: uuid */
            organisationId: string;
            /** @example 株式会社例示商事 */
            organisationName: string;
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            role: "admin" | "officer" | "legal" | "viewer";
        };
        TokensAnswer: {
            /**
             * @description A JSON Web Token for the header Authorization: Bearer. Opaque to the caller
             * @example eyJ…
             */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /**
             * @description Opens once: POST /v1/auth/refresh answers the next
             * @example …
             */
            refreshToken: string;
            /**
             * Format: date-time
             * @description Of the refresh token
             */
            refreshExpiresAt: string;
            /** @description Whom the tokens stand for */
            membership: components["schemas"]["MembershipAnswer"];
        };
        SignInAnswer: {
            /** @description Null when an organisation is still to be chosen */
            tokens: components["schemas"]["TokensAnswer"] | null;
            /** @description All of the person; send one as organisationId */
            memberships: components["schemas"]["MembershipAnswer"][];
        };
        RefreshDto: {
            /**
             * @description Of the newest answer: each opens once
             * @example q1Zb3v…
             */
            refreshToken: string;
            /**
             * Format: uuid
             * @description Another organisation of the person, to go on there
             * @example 0199a3a0-6c12-7d83-a5f4-3e9b1c7d0a62
             */
            organisationId?: string;
        };
        SessionAnswer: {
            /** Format: uuid */
            sessionId: string;
            /** @example houmu@example.jp */
            email: string;
            /**
             * @description As the organisation calls the person
             * @example 法務部 担当
             */
            name: string;
            /** @description Whom the access token stands for */
            membership: components["schemas"]["MembershipAnswer"];
            memberships: components["schemas"]["MembershipAnswer"][];
            /** @description Sign-in wants a code beside the password */
            hasSecondFactor: boolean;
            /**
             * @description Codes left for whoever lost the device
             * @example 8
             */
            recoveryCodesLeft: number;
            /** @description The organisation wants a second factor, and this session was opened without */
            lacksSecondFactor: boolean;
        };
        ChangePasswordDto: {
            /** @example 夜明けの港に三艘の白い船 */
            currentPassword: string;
            /**
             * @description 12 to 256 characters of any kind
             * @example 屋根裏の時計が十三回鳴った
             */
            newPassword: string;
        };
        OwnAddressDto: {
            /**
             * @description Where mails of this organisation go
             * @example houmu@example.jp
             */
            email: string;
            /**
             * @description The present password
             * @example 夜明けの港に三艘の白い船
             */
            password: string;
        };
        PasswordAgainDto: {
            /**
             * @description The present password
             * @example 夜明けの港に三艘の白い船
             */
            password: string;
        };
        ProposedSecondFactorAnswer: {
            /**
             * @description The seed in base32, to be typed into an authenticator app. Shown here once
             * @example JBSWY3DP…
             */
            secret: string;
            /**
             * @description The same for a picture that the app reads
             * @example otpauth://totp/…
             */
            uri: string;
        };
        CodeDto: {
            /**
             * @description What the authenticator app shows
             * @example 287082
             */
            code: string;
        };
        RecoveryCodesAnswer: {
            /**
             * @description Each signs in once in place of the app. Shown here once
             * @example [
             *       "MFRG-GZDF-…"
             *     ]
             */
            recoveryCodes: string[];
        };
        ProofDto: {
            /**
             * @description The present password
             * @example 夜明けの港に三艘の白い船
             */
            password: string;
            /**
             * @description Of the app, or a recovery code
             * @example 287082
             */
            code: string;
        };
        AcceptanceDto: {
            /**
             * @description Of the mailed link
             * @example bV9k…
             */
            token: string;
            /**
             * @description 12 to 256 characters of any kind. Left out by a person who has a password from another organisation
             * @example 屋根裏の時計が十三回鳴った
             */
            password?: string;
        };
        InvitationAcceptedAnswer: {
            /**
             * @description What to sign in with
             * @example houmu@example.jp
             */
            email: string;
            /** @example 株式会社例示商事 */
            organisationName: string;
            /** @description The person had a password already, which stays as it is */
            hasPassword: boolean;
        };
        ResetRequestDto: {
            /** @example houmu@example.jp */
            email: string;
        };
        ResetCompletionDto: {
            /**
             * @description Of the mailed link
             * @example bV9k…
             */
            token: string;
            /**
             * @description 12 to 256 characters of any kind
             * @example 屋根裏の時計が十三回鳴った
             */
            password: string;
        };
        PasswordFormDto: {
            /** @example 屋根裏の時計が十三回鳴った */
            password?: string;
        };
        Problem: {
            /**
             * @description Decide by this: docs/problems.md
             * @enum {string}
             */
            type: "urn:sokuho:problem:malformed-request" | "urn:sokuho:problem:invalid-request" | "urn:sokuho:problem:unauthenticated" | "urn:sokuho:problem:second-factor-needed" | "urn:sokuho:problem:second-factor-required" | "urn:sokuho:problem:forbidden" | "urn:sokuho:problem:not-found" | "urn:sokuho:problem:request-timeout" | "urn:sokuho:problem:conflict" | "urn:sokuho:problem:idempotency-key-in-use" | "urn:sokuho:problem:incident-closed" | "urn:sokuho:problem:precondition-failed" | "urn:sokuho:problem:payload-too-large" | "urn:sokuho:problem:unsupported-media-type" | "urn:sokuho:problem:contradictory-facts" | "urn:sokuho:problem:date-beyond-calendar" | "urn:sokuho:problem:idempotency-key-reused" | "urn:sokuho:problem:incomplete-draft" | "urn:sokuho:problem:late-without-reason" | "urn:sokuho:problem:precondition-required" | "urn:sokuho:problem:too-many-requests" | "urn:sokuho:problem:headers-too-large" | "urn:sokuho:problem:internal" | "urn:sokuho:problem:outcome-unknown" | "urn:sokuho:problem:unavailable";
            /** @example リクエストの内容に誤りがあります */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description What is wrong, with which value, and what to do
             * @example /awareAt: 必須項目です。
             */
            detail: string;
            /**
             * @description Path of the request
             * @example /v1/incidents
             */
            instance: string;
            /**
             * @description Finds the line in the log; also in X-Request-Id
             * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
             */
            requestId: string;
            /**
             * @description Each wrong value
             * @example [
             *       {
             *         "pointer": "/awareAt",
             *         "detail": "必須項目です。"
             *       }
             *     ]
             */
            errors?: {
                /**
                 * @description Where the value stands (JSON Pointer, RFC 6901)
                 * @example /awareAt
                 */
                pointer: string;
                /**
                 * @description What is wrong with it, and what to do
                 * @example 必須項目です。
                 */
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description urn:sokuho:problem:malformed-request: The body, the address or a header cannot be read, for instance broken JSON. Correct the syntax. urn:sokuho:problem:invalid-request: A value is missing, wrong, or not defined. Correct what `errors` names. */
        Problem400: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:unauthenticated: No key or token, or one that is unknown, revoked or expired; a wrong address or password. Send a valid one as `Authorization: Bearer`, refresh, or sign in. urn:sokuho:problem:second-factor-needed: The password is right, and the code is missing, wrong or used. Send the code of the app, or a recovery code, as `code`. */
        Problem401: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:second-factor-required: The organisation wants a second factor, and the session was opened without. Set one up by `POST /v1/auth/second-factor`. urn:sokuho:problem:forbidden: The key or the person lacks the permission named in `detail`. Use another key, or ask an admin. */
        Problem403: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:not-found: There is nothing of that id in your organisation, or no such address with that method. Check the id, the address and the method. */
        Problem404: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:request-timeout: The request was not whole after 30 seconds. Send it again; send large files over a faster connection. */
        Problem408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:conflict: What it concerns is in a state that does not allow it. Read it again and decide anew. urn:sokuho:problem:idempotency-key-in-use: A request with the same Idempotency-Key is still under way. Send it again, unchanged, after `Retry-After` seconds. urn:sokuho:problem:incident-closed: A closed incident takes nothing more but comments. Reopen it, with a reason (determination `reopened`). */
        Problem409: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                /**
                 * @description Seconds after which to ask again, when an Idempotency-Key is in use
                 * @example 1
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:precondition-failed: It changed since you read it. Read it again, and repeat with the new ETag. */
        Problem412: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:payload-too-large: The body is over the limit. Send less, or in parts. */
        Problem413: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:unsupported-media-type: The body is of a type that the route does not take. Send it with the `Content-Type` that `/docs` names, mostly `application/json`. */
        Problem415: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:contradictory-facts: Facts contradict each other. Correct the facts named; what is not known is left out. urn:sokuho:problem:date-beyond-calendar: A date lies outside the holiday data. Check the date. urn:sokuho:problem:idempotency-key-reused: The Idempotency-Key was used for another request within 24 hours. Use a new key for each request; the same only to repeat one. urn:sokuho:problem:incomplete-draft: A draft is to be submitted, approved or filed with required fields open, or a final report is called complete though its draft names fields to supplement. Fill in the fields that `errors` names, or say in `acceptIncomplete` why it goes on without. urn:sokuho:problem:late-without-reason: A filing after its due date has no reason. Give `lateReason`. */
        Problem422: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:precondition-required: A change without `If-Match`. Send the ETag that you read. */
        Problem428: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:too-many-requests: Too many requests of a key, or from an address. Send it again after `Retry-After` seconds. */
        Problem429: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:headers-too-large: The headers are over 16 kB. Send fewer or shorter headers. */
        Problem431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:internal: A fault of the service. Report the `requestId` to whoever runs it. */
        Problem500: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description urn:sokuho:problem:outcome-unknown: The connection to the database broke before COMMIT was answered, and what became of it could not be told. Read what it was about, or send it again with the same `Idempotency-Key`. urn:sokuho:problem:unavailable: Starting or stopping; the database does not answer or is full; or the organisation has too much under way. Nothing was changed. Try again after `Retry-After` seconds. */
        Problem503: {
            headers: {
                /**
                 * @description The caller's own, or one made for it; not when the server stops
                 * @example 019aa0c4-1111-7000-8000-000000000000
                 */
                "X-Request-Id"?: string;
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
         * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
         */
        "Idempotency-Key": string;
        /**
         * @description ETag of the answer that you have
         * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
         */
        "If-None-Match": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The caller's own, or one made for it
         * @example 019aa0c4-1111-7000-8000-000000000000
         */
        "X-Request-Id": string;
        /**
         * @description For If-Match when it is changed, and for If-None-Match when it is read again
         * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
         */
        ETag: string;
        /**
         * @description The next page, relative to this one (RFC 8288); not on the last
         * @example </v1/incidents?cursor=WyIwMTlh>; rel="next"
         */
        Link: string;
        /**
         * @description Where what was made is found
         * @example /v1/incidents/019aa0c4-1111-7000-8000-000000000000
         */
        Location: string;
        /**
         * @description Seconds after which to ask again
         * @example 30
         */
        "Retry-After": number;
        /**
         * @description How to say who is calling
         * @example Bearer realm="sokuho"
         */
        "WWW-Authenticate": string;
        /**
         * @description `true` on an answer that was given before, to the same Idempotency-Key
         * @example true
         */
        "Idempotency-Replayed": string;
        /**
         * @description How often one may ask: `q` requests in `w` seconds; not where the operator set no limit
         * @example "key";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Of these, `r` are left, and all again in `t` seconds; not where the operator set no limit
         * @example "key";r=599;t=1
         */
        RateLimit: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    MetricsController_text: {
        parameters: {
            query?: never;
            header?: {
                /** @description The operator's token */
                authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description urn:sokuho:problem:malformed-request: The body, the address or a header cannot be read, for instance broken JSON. Correct the syntax. urn:sokuho:problem:invalid-request: A value is missing, wrong, or not defined. Correct what `errors` names. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:unauthenticated: No key or token, or one that is unknown, revoked or expired; a wrong address or password. Send a valid one as `Authorization: Bearer`, refresh, or sign in. urn:sokuho:problem:second-factor-needed: The password is right, and the code is missing, wrong or used. Send the code of the app, or a recovery code, as `code`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:second-factor-required: The organisation wants a second factor, and the session was opened without. Set one up by `POST /v1/auth/second-factor`. urn:sokuho:problem:forbidden: The key or the person lacks the permission named in `detail`. Use another key, or ask an admin. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:headers-too-large: The headers are over 16 kB. Send fewer or shorter headers. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:internal: A fault of the service. Report the `requestId` to whoever runs it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:outcome-unknown: The connection to the database broke before COMMIT was answered, and what became of it could not be told. Read what it was about, or send it again with the same `Idempotency-Key`. urn:sokuho:problem:unavailable: Starting or stopping; the database does not answer or is full; or the organisation has too much under way. Nothing was changed. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /**
                     * @description The caller's own, or one made for it; not when the server stops
                     * @example 019aa0c4-1111-7000-8000-000000000000
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description urn:sokuho:problem:malformed-request: The body, the address or a header cannot be read, for instance broken JSON. Correct the syntax. urn:sokuho:problem:invalid-request: A value is missing, wrong, or not defined. Correct what `errors` names. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:headers-too-large: The headers are over 16 kB. Send fewer or shorter headers. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:internal: A fault of the service. Report the `requestId` to whoever runs it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:outcome-unknown: The connection to the database broke before COMMIT was answered, and what became of it could not be told. Read what it was about, or send it again with the same `Idempotency-Key`. urn:sokuho:problem:unavailable: Starting or stopping; the database does not answer or is full; or the organisation has too much under way. Nothing was changed. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /**
                     * @description The caller's own, or one made for it; not when the server stops
                     * @example 019aa0c4-1111-7000-8000-000000000000
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeysController_make: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKeyAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeysController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditController_events: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                /** @description What it happened to */
                subjectId?: string;
                subjectType?: string;
                /** @description The incident that it belongs to */
                incidentId?: string;
                /** @description The key or member that did it */
                actorId?: string;
                action?: string;
                /** @description Recorded at this instant or later */
                from?: string;
                /** @description Recorded before this instant */
                to?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditController_publicKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeysAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OrganisationController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OrganisationController_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrganisationAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MembersController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MembersController_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MembersController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MembersController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MembersController_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SignUpController_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeOrganisationAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssessmentsController_assess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequestDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentRequestAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssessmentsController_compare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequestDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LawVersionsController_versions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RulesController_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RulesController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedRuleAnswer"] | components["schemas"]["RegimeItemAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RulesController_item: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                regime: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimeItemAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenDaysController_openDays: {
        parameters: {
            query: {
                /** @description First day, in Japan */
                from: string;
                /** @description Last day; at most 1,096 days in all */
                to: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDaysAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecipientsController_questions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientsAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecipientsController_routed: {
        parameters: {
            query: {
                regime: "appi-private" | "appi-public" | "my-number";
                /** @description Day 1: delegations have their dates */
                awarenessDate: string;
                /** @description `unknown` counts as yes (R42); left out, the law asked for has answered it */
                myNumber?: "true" | "false" | "unknown";
                /** @description The organisation's own when left out */
                organisationKind?: "private" | "transferred_corporation" | "administrative_organ" | "local_body";
                /** @description The organisation's own when left out */
                industry?: "not_delegated" | "telecom" | "finance" | "real_estate" | "credit_information" | "security_services" | "construction" | "transport" | "travel" | "installment_credit" | "meti_other" | "maff" | "mhlw";
                /** @description Whose data it was, repeated or joined by commas (R53) */
                dataSubjects?: ("customers" | "own_employees" | "shareholders" | "others")[];
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutedRecipientAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ClocksController_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClocksAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ClocksController_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockTextAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConsequencesController_consequences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequencesAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterExportController_take: {
        parameters: {
            query?: {
                /** @description Of headings and words; by Accept-Language when absent */
                lang?: "ja" | "en";
                format?: "csv" | "xlsx" | "ndjson";
                /** @description Became known on or after this date in Japan */
                from?: string;
                /** @description Became known on or before this date in Japan */
                to?: string;
                regime?: "appi-private" | "appi-public" | "my-number";
                /** @description Exercises instead of real incidents */
                drill?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it as of one moment */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterImportController_take: {
        parameters: {
            query?: {
                /** @description What bad rows do: refuse the whole file, or be skipped and reported while the good ones are logged */
                onError?: "refuse" | "skip";
                /** @description Checks every row and logs none */
                dryRun?: boolean;
                /** @description What a row does whose id is an incident of the organisation: is refused, is passed over, or has what it says anew taken over (facts as a revision that became known now) */
                onExisting?: "refuse" | "skip" | "update";
            };
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "text/tab-separated-values": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterImportController_template: {
        parameters: {
            query?: {
                /** @description Of headings and words; by Accept-Language when absent */
                lang?: "ja" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                /** @description A minus: the last first */
                sort?: "-createdAt" | "createdAt" | "-awareAt" | "awareAt";
                status?: "undetermined" | "reporting" | "overdue" | "preliminary_filed" | "final_filed_incomplete" | "final_filed" | "discharged" | "not_reportable" | "closed";
                regime?: "appi-private" | "appi-public" | "my-number";
                /** @description Words that title and summary hold, all of them; 全角 and 半角, upper and lower case are alike */
                q?: string;
                /** @description With an open deadline before this moment */
                dueBefore?: string;
                /** @description Exercises instead of real incidents */
                drill?: boolean;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_log: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncidentDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIncident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_get: {
        parameters: {
            query?: {
                /** @description As it was known at this moment */
                asOf?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedIncident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_addFacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFactsDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_file: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilingDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_determine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeterminationDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeterminationResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentsController_timeline: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LawImpactController_report: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawImpactDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImpactAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeadlinesController_board: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                /** @description A minus: the last first */
                sort?: "dueAt" | "-dueAt";
                /** @description `missed`: open, and its moment has passed */
                state?: "open" | "met" | "met_late" | "missed" | "superseded" | "discharged";
                kind?: "preliminary_report" | "final_report" | "individual_notice" | "principal_notice";
                incidentId?: string;
                /** @description Due on or after this date in Japan */
                dueFrom?: string;
                /** @description Due on or before this date in Japan */
                dueTo?: string;
                /** @description Exercises instead of real incidents; without it an incidentId shows either */
                drill?: boolean;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TasksController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TasksController_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTaskDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TasksController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TasksController_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                incidentId: string;
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaybooksController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaybooksController_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlaybookDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaybooksController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaybooksController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPlaybookDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaybooksController_copy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyPlaybookDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentPlaybooksController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPlaybooksAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentPlaybooksController_start: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPlaybookDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPlaybooksAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentPlaybooksController_upgrade: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradePlaybookDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPlaybooksAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentPlaybooksController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the incident, or of its playbooks, as you read them, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPreventionDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedPreventionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentPlaybooksController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the incident, or of its playbooks, as you read them, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                incidentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CommentsController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CommentsController_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentFilesController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentFilesController_add: {
        parameters: {
            query: {
                /** @description Its name, with the extension of its type */
                name: string;
                /** @description What it shows; no personal data */
                note?: string;
            };
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IncidentFilesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                incidentId: string;
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RemindersController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                incidentId?: string;
                deadlineId?: string;
                state?: "planned" | "sent" | "folded" | "cancelled";
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RemindersController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RemindersController_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AcknowledgeController_look: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A page that says that the link opens nothing */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that nothing is left to acknowledge */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    /**
                     * @description Seconds after which to ask again, when an Idempotency-Key is in use
                     * @example 1
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link has expired */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AcknowledgeController_acknowledge: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A page that says that the link opens nothing */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            408: components["responses"]["Problem408"];
            /** @description A page that says that nothing is left to acknowledge */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    /**
                     * @description Seconds after which to ask again, when an Idempotency-Key is in use
                     * @example 1
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that the link has expired */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReminderPolicyController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPolicyDto"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReminderPolicyController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderPolicyDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyChangedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReminderPolicyController_preview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequestDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveriesController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                /** @description A minus: the last first */
                sort?: "-createdAt" | "createdAt";
                incidentId?: string;
                reminderId?: string;
                state?: "queued" | "sent" | "failed" | "cancelled";
                channel?: "mail" | "webhook";
                /** @description What it is about */
                purpose?: "reminder" | "mention" | "checkpoint" | "undeliverable" | "webhook" | "webhook_failure" | "reminder_gap" | "invitation" | "password_reset" | "address_changed";
                /** @description The whole address, in whatever case */
                recipient?: string;
                /** @description Queued then or later */
                createdFrom?: string;
                /** @description Queued before */
                createdTo?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveriesController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveriesController_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_stale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaleFieldList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptFreshDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_submission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_versions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_compare: {
        parameters: {
            query: {
                /** @description The draft to compare with; or a filing, for the version of the draft that was filed */
                with: string;
                /** @description Which version of that draft; the newest when absent. A filing has one already */
                withVersion?: number;
                /** @description Which version of this draft; the newest when absent */
                version?: number;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmittingReviewDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_return: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmittingReviewDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftsController_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf" | "html" | "md" | "json";
                /** @description Of the labels; what stands in the fields is Japanese */
                lang?: "ja" | "en";
            };
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, as an attachment; the copy sheet (html) opens in the browser */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                    "text/html; charset=utf-8": string;
                    "text/markdown; charset=utf-8": string;
                    "application/json; charset=utf-8": {
                        /** @constant */
                        schema: "sokuho:draft:1";
                        meta: {
                            /** @enum {unknown} */
                            status: "draft" | "in_review" | "returned" | "approved";
                            version: number;
                            sha256: string;
                            /** @enum {unknown} */
                            lang: "ja" | "en";
                        };
                        content: {
                            /** @enum {unknown} */
                            kind: "preliminary_report" | "final_report" | "supplementary_report" | "individual_notice" | "principal_notice" | "public_announcement";
                            formId: string;
                            writtenOn: string;
                            title: string;
                            drill: boolean;
                            basedOn: null | string;
                            fields: {
                                [key: string]: {
                                    value: null | string | number | string[] | {
                                        at: null | string;
                                        text: string;
                                    }[];
                                    /** @description As it stands in the document, in Japanese */
                                    text: string;
                                    /** @enum {unknown} */
                                    origin: "facts" | "person" | "carried";
                                    sources: string[];
                                    basis?: {
                                        value: null | string | number | string[] | {
                                            at: null | string;
                                            text: string;
                                        }[];
                                        text: string;
                                    };
                                };
                            };
                        };
                        completeness: {
                            missing: {
                                field: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                question: {
                                    ja: string;
                                    en: string;
                                };
                                citation: {
                                    law: string;
                                    article: string;
                                    rule: string;
                                };
                            }[];
                            unknown: {
                                field: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                question: {
                                    ja: string;
                                    en: string;
                                };
                                citation: {
                                    law: string;
                                    article: string;
                                    rule: string;
                                };
                            }[];
                            toSupplement: {
                                field: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                question: {
                                    ja: string;
                                    en: string;
                                };
                                citation: {
                                    law: string;
                                    article: string;
                                    rule: string;
                                };
                            }[];
                            fileable: boolean;
                            complete: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LettersController_merge: {
        parameters: {
            query?: {
                /** @description One PDF with all letters, or a ZIP of one each */
                as?: "pdf" | "zip";
            };
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "text/tab-separated-values": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description The letters, marked 案 until the notice is approved */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EvidencePackController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A ZIP whose last two entries are the manifest and its signature */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RetentionController_preview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    StatisticsController_get: {
        parameters: {
            query?: {
                /** @description Incidents which the organisation came to know of on or after this date in Japan */
                from?: string;
                /** @description Incidents which the organisation came to know of on or before this date in Japan */
                to?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_patch: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatchDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhooksController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version you read, or `*` for whatever is there */
                "If-Match": string;
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookHistoryController_eventTypes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookHistoryController_deliveries: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
                state?: "queued" | "sent" | "failed" | "cancelled";
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookHistoryController_replay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
                /** @description A UUID */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; the work goes on after this answer */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookHistoryController_test: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; the work goes on after this answer */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedsController_list: {
        parameters: {
            query?: {
                /** @description Most items to answer */
                limit?: number;
                /** @description `nextCursor` of the page before; leave out for the first page. It has no example: each list has its own */
                cursor?: string;
            };
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedPage"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedsController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md
                 * @example 6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarFeedDto"];
            };
        };
        responses: {
            /** @description Stored; what was made or changed is in the body */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarFeedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedsController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFileController_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have */
                "If-None-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadinessController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAnswer"];
                };
            };
            /** @description urn:sokuho:problem:malformed-request: The body, the address or a header cannot be read, for instance broken JSON. Correct the syntax. urn:sokuho:problem:invalid-request: A value is missing, wrong, or not defined. Correct what `errors` names. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:headers-too-large: The headers are over 16 kB. Send fewer or shorter headers. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:internal: A fault of the service. Report the `requestId` to whoever runs it. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description urn:sokuho:problem:outcome-unknown: The connection to the database broke before COMMIT was answered, and what became of it could not be told. Read what it was about, or send it again with the same `Idempotency-Key`. urn:sokuho:problem:unavailable: Starting or stopping; the database does not answer or is full; or the organisation has too much under way. Nothing was changed. Try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /**
                     * @description The caller's own, or one made for it; not when the server stops
                     * @example 019aa0c4-1111-7000-8000-000000000000
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityProviderController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IdentityProviderController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the organisation's settings as you read them, or `*` for whatever is there */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityProviderDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IdentityProviderController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the organisation's settings as you read them, or `*` for whatever is there */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuthController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuthController_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SessionController_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETag of the answer that you have
                 * @example "3.Vb2hQ0mD4pS9kq1xJ7aZ0w"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SessionController_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SessionController_moveAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAddressDto"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SecondFactorController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAgainDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedSecondFactorAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SecondFactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SecondFactorController_renewCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SecondFactorController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDto"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinksController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken; the mail leaves in a moment */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinksController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            /** @description Done; what was asked for is in the body */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAcceptedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinksController_requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequestDto"];
            };
        };
        responses: {
            /** @description Taken; the mail leaves in a moment */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinksController_completeReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetCompletionDto"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkPagesController_lookAtInvitation: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A page that says that the link does not work */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkPagesController_accept: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PasswordFormDto"];
            };
        };
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, with what is wrong; or a problem when the form cannot be read */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the link does not work */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkPagesController_lookAtReset: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A page that says that the link does not work */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkPagesController_reset: {
        parameters: {
            query: {
                /** @description As the mail gave it */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PasswordFormDto"];
            };
        };
        responses: {
            /** @description A page for people */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, with what is wrong; or a problem when the form cannot be read */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page that says that the link does not work */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
