// Made from the API by "node api/openapi/write.ts"; not to be changed by hand.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out: the session of this browser ends */
        delete: operations["deleteSession"];
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
        /** Your API keys, newest first, without their secrets */
        get: operations["getApiKeys"];
        put?: never;
        /** Make an API key; its secret is in this answer only */
        post: operations["postApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an API key at once */
        delete: operations["deleteApiKeysKeyId"];
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
        /** Who is here, whose applications, and what may leave today */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a résumé: makes a candidate with facts */
        post: operations["postCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Practise: a sample candidate, practice employers, a running campaign */
        post: operations["postCandidatesPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A candidate: facts, preferences, answers */
        get: operations["getCandidatesCandidateId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the person wants */
        put: operations["putCandidatesCandidateIdPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop or resume everything that leaves */
        put: operations["putCandidatesCandidateIdSending"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a résumé file (PDF, DOCX, JSON Resume, text, LinkedIn export): makes a candidate with facts */
        post: operations["postCandidatesFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring another file: merges what it says into the record */
        post: operations["postCandidatesCandidateIdFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a fact in your own words */
        post: operations["postCandidatesCandidateIdFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/facts/{factId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fact with all its versions, also after it was removed */
        get: operations["getCandidatesCandidateIdFactsFactId"];
        /** Change a fact; what it said before stays readable */
        put: operations["putCandidatesCandidateIdFactsFactId"];
        post?: never;
        /** Take a fact and what belongs to it off the record */
        delete: operations["deleteCandidatesCandidateIdFactsFactId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/facts/{factId}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pin a fact: every résumé holds it */
        put: operations["putCandidatesCandidateIdFactsFactIdPin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you want to be written for, and your master résumés */
        get: operations["getCandidatesCandidateIdWriting"];
        /** Things never to say, tone, template, paper, the master in use */
        put: operations["putCandidatesCandidateIdWriting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/masters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a master résumé: a named selection of facts in your order */
        post: operations["postCandidatesCandidateIdMasters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/masters/{masterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a master résumé */
        put: operations["putCandidatesCandidateIdMastersMasterId"];
        post?: never;
        /** Drop a master résumé; its facts stay */
        delete: operations["deleteCandidatesCandidateIdMastersMasterId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/own-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of your own that forms can be answered with */
        get: operations["getCandidatesCandidateIdOwnFiles"];
        put?: never;
        /** Bring a file that is sent as it is: a certificate, a portfolio, your own résumé */
        post: operations["postCandidatesCandidateIdOwnFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/own-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your own files, as it is */
        get: operations["getCandidatesCandidateIdOwnFilesFileId"];
        put?: never;
        post?: never;
        /** Take one of your own files away; where it was sent, or waits for your signature, it stays */
        delete: operations["deleteCandidatesCandidateIdOwnFilesFileId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/own-files/{fileId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Which questions the file answers on every form */
        put: operations["putCandidatesCandidateIdOwnFilesFileIdUse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers given once and kept, by topic, with where each was learned */
        get: operations["getCandidatesCandidateIdAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/answers/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep an answer; several to one topic are tried in their order, and the first that fits a field is taken */
        put: operations["putCandidatesCandidateIdAnswersTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/answers/{topic}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a kept answer; forms ask again */
        delete: operations["deleteCandidatesCandidateIdAnswersTopicVariant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quality in parts, what would raise the match, interview questions */
        get: operations["getApplicationsApplicationIdWriting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the employer says of itself, in the posting and on its public page */
        get: operations["getApplicationsApplicationIdCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose one part anew by an instruction; nothing is kept */
        post: operations["postApplicationsApplicationIdRewrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The résumé or letter of an application as JSON Resume, Markdown, DOCX or PDF */
        get: operations["getApplicationsApplicationIdDocumentsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Résumés and letters written for a candidate’s applications, newest first */
        get: operations["getCandidatesCandidateIdDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole record as JSON Resume, Markdown, DOCX or PDF */
        get: operations["getCandidatesCandidateIdResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boards that are known */
        get: operations["getBoards"];
        put?: never;
        /** Add a board by a link to it or to one of its postings */
        post: operations["postBoards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each board is read: last success, count beside its usual, error in words */
        get: operations["getSourcesHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{boardId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a board now, whatever its pace */
        post: operations["postBoardsBoardIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{boardId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer of a board that could not be read, as it came: a file to look at as text */
        get: operations["getBoardsBoardIdAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers whose board is known, listed, or led to by a posting */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an employer by name or link: its boards are recognised and tried */
        post: operations["postBoardsFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/alert-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the postings of a job alert; nothing in it is fetched, employers’ own boards are looked up */
        post: operations["postOpeningsAlertMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add boards from a list: CSV, or links one a line */
        post: operations["postBoardsList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mailbox connected for job alerts, and how it is read */
        get: operations["getCandidatesCandidateIdMailbox"];
        /** Connect a mailbox: only job alerts of LinkedIn, Indeed, Glassdoor and Wellfound are fetched, nothing in it is changed */
        put: operations["putCandidatesCandidateIdMailbox"];
        post?: never;
        /** Forget the mailbox and its password; what it brought stays */
        delete: operations["deleteCandidatesCandidateIdMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/mailbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the mailbox at the next turn, within a minute */
        post: operations["postCandidatesCandidateIdMailboxRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns of a candidate, newest first */
        get: operations["getCampaigns"];
        put?: never;
        /** Start a campaign */
        post: operations["postCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign board by board, with what it passed over and why */
        get: operations["getCampaignsCampaignId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a brief in words into a plan, word by word */
        post: operations["postCampaignsPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a plan over boards would find, ask of the person, and cost */
        post: operations["postCampaignsEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the plan of a campaign: what it has not taken is judged anew */
        put: operations["putCampaignsCampaignIdPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a campaign read more boards */
        post: operations["postCampaignsCampaignIdBoards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rule that the person seems to follow, read out of what they rejected */
        get: operations["getCampaignsCampaignIdRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/rule/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to a rule: it is not offered again */
        post: operations["postCampaignsCampaignIdRuleDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pause, resume or end a campaign */
        put: operations["putCampaignsCampaignIdState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Openings: search as you type, with facets */
        get: operations["getOpenings"];
        put?: never;
        /** Bring an opening by link or pasted text */
        post: operations["postOpenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Towns that begin as typed, where openings are */
        get: operations["getOpeningsPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The openings of a search as CSV or JSON */
        get: operations["getOpeningsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the PDF of an advertisement, to be brought as an opening; nothing is kept */
        post: operations["postOpeningsPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One opening: its postings, why they are one, whether it lives, and its match */
        get: operations["getOpeningsOpeningId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Openings like this one */
        get: operations["getOpeningsOpeningIdAlike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take postings out of an opening: another vacancy, remembered */
        post: operations["postOpeningsOpeningIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that two openings are one vacancy, remembered */
        post: operations["postOpeningsOpeningIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches kept under a name */
        get: operations["getViews"];
        put?: never;
        /** Keep a search under a name */
        post: operations["postViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop a kept search */
        delete: operations["deleteViewsViewId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of an opening and the answer to every question; nothing is filled, opened or spent */
        get: operations["getOpeningsOpeningIdInspection"];
        put?: never;
        /** Read the form from its page now, through the filtering proxy: nothing but GET leaves it, nothing is filled or spent */
        post: operations["postOpeningsOpeningIdInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the person */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put an item of the inbox aside until a time, or back at once */
        put: operations["putApplicationsApplicationIdSnooze"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands at each place of the desk */
        get: operations["getCandidatesCandidateIdDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews, deadlines, dated holds, follow-ups and ends, the next first */
        get: operations["getCandidatesCandidateIdCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/calendar/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar as a file for other calendars (RFC 5545) */
        get: operations["getCandidatesCandidateIdCalendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/calendar/feed.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, always as it is now, for calendar programs of this machine that subscribe to an address */
        get: operations["getCandidatesCandidateIdCalendarFeedIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered by whom and after how long, and how far everything came */
        get: operations["getCandidatesCandidateIdInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of a candidate, newest change first */
        get: operations["getApplications"];
        put?: never;
        /** Take an opening by hand */
        post: operations["postApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application: its whole story */
        get: operations["getApplicationsApplicationId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed document or a proof, as bytes */
        get: operations["getApplicationsApplicationIdFilesKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign exactly the bundle that was on screen */
        post: operations["postApplicationsApplicationIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note beside the application */
        post: operations["postApplicationsApplicationIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a signature back before it is sent */
        post: operations["postApplicationsApplicationIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the application */
        post: operations["postApplicationsApplicationIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject it with a reason */
        post: operations["postApplicationsApplicationIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace documents by your own words; the gate reads them again */
        post: operations["postApplicationsApplicationIdEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what only you can answer; it is prepared anew */
        post: operations["postApplicationsApplicationIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it went through */
        post: operations["postApplicationsApplicationIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether you sent it yourself, as a packet or in the employer’s own form */
        post: operations["postApplicationsApplicationIdPacket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed application again; one that was sent is sent once more only with `again` */
        post: operations["postApplicationsApplicationIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, byte for byte, its approval, and what proves it, checked anew */
        get: operations["getApplicationsApplicationIdEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/evidence/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one PDF, or as a ZIP with the exact bytes */
        get: operations["getApplicationsApplicationIdEvidenceExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything of yours as one archive of plain files */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything of one candidate as one archive of plain files */
        get: operations["getCandidatesCandidateIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase one candidate for good: record, applications, proof and files; hashes of what was signed stay */
        post: operations["postCandidatesCandidateIdErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter an application that you made elsewhere: nothing is sent there again */
        post: operations["postCandidatesCandidateIdElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/elsewhere/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a CSV of applications made elsewhere, and enter them */
        post: operations["postCandidatesCandidateIdElsewhereList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/elsewhere/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a receipt that you forward: what it says of the application; nothing is kept */
        post: operations["postCandidatesCandidateIdElsewhereMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which models may write, their listed prices, and the ceilings */
        get: operations["getModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models cost: today, by month, by campaign, and the ceilings */
        get: operations["getCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models cost for an application, call by call */
        get: operations["getApplicationsApplicationIdCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaignId}/model-ceiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Most that models may cost for a campaign */
        get: operations["getCampaignsCampaignIdModelCeiling"];
        /** Set the most that models may cost for a campaign */
        put: operations["putCampaignsCampaignIdModelCeiling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instructions for software and tasks for the person in the posting of an application */
        get: operations["getApplicationsApplicationIdNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings/{openingId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instructions for software and tasks for the person in the postings of an opening */
        get: operations["getOpeningsOpeningIdNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a mail of the employer that reached you elsewhere */
        post: operations["postApplicationsApplicationIdMails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a follow-up mail exactly as it was on screen */
        post: operations["postMailsMailIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a signed mail back before it is sent */
        post: operations["postMailsMailIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not send this follow-up, or put this reply aside */
        post: operations["postMailsMailIdDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a follow-up of unknown outcome went out; what did not waits to be signed anew */
        post: operations["postMailsMailIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{mailId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what a reply means */
        post: operations["postMailsMailIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say when an interview is; a mail of thanks is drafted once it is over */
        post: operations["postApplicationsApplicationIdInterviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/interviews/{interviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an interview off */
        delete: operations["deleteApplicationsApplicationIdInterviewsInterviewId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/pacing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How patiently applications leave: caps, distances, quiet hours */
        get: operations["getCandidatesCandidateIdPacing"];
        /** Change caps, distances and quiet hours */
        put: operations["putCandidatesCandidateIdPacing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed applications that wait for a date, and why */
        get: operations["getCandidatesCandidateIdHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/employer-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it go although another application at this employer is open */
        post: operations["postApplicationsApplicationIdEmployerAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands beside the record, and whether it answers */
        get: operations["getParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page that is kept open for you */
        get: operations["getApplicationsApplicationIdHandOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/hand-over/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket that opens the live page once, within 30 seconds */
        post: operations["postApplicationsApplicationIdHandOverTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/hand-over/go-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on in the page: sign the same bytes for the next attempt; the last click is yours */
        post: operations["postApplicationsApplicationIdHandOverGoOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/hand-over/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the signed form, filled, in your own browser once more */
        post: operations["postApplicationsApplicationIdHandOverOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/hand-over/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done at the site: keep its session, close the page */
        post: operations["postApplicationsApplicationIdHandOverDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/site-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites where you opened a session */
        get: operations["getCandidatesCandidateIdSiteSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites you apply at: who clicks last there, and your own sessions */
        get: operations["getCandidatesCandidateIdSites"];
        /** Choose who clicks last at a site */
        put: operations["putCandidatesCandidateIdSites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{candidateId}/site-sessions/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget your session at a site */
        post: operations["postCandidatesCandidateIdSiteSessionsForget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket that opens the live stream of a candidate once, within 30 seconds */
        post: operations["postLiveTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events after a number, oldest first: what the live stream sends, for polling */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who uses this installation: candidates, and browsers that are signed in */
        get: operations["getAdminPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign a browser out */
        delete: operations["deleteAdminSessionsSessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits in each queue of Temporal, and who takes from it */
        get: operations["getAdminQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in your name and who was let in, the newest first */
        get: operations["getAdminAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API as an OpenAPI 3.1 document */
        get: operations["getOpenapiJson"];
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
        NewCandidate: {
            kind: components["schemas"]["CandidateKind"];
            resume: {
                /**
                 * @description file: a PDF, DOCX, JSON or text file, its bytes in base64
                 * @enum {string}
                 */
                format: "json_resume" | "text" | "file";
                fileName: string;
                content: string;
            };
            /** @description null: derived from nothing, all open */
            preferences: components["schemas"]["Preferences"] | null;
            /** @default [] */
            answers: {
                topic: string;
                value: string;
            }[];
        };
        /** @enum {string} */
        CandidateKind: "practice" | "real";
        Preferences: {
            titles: string[];
            must: string[];
            never: string[];
            places: string[];
            workModes: ("on_site" | "hybrid" | "remote")[];
            salaryFloor: {
                minor: number;
                currency: string;
            } | null;
            permits: string[];
            languages: string[];
        };
        FactBody: {
            /** @enum {string} */
            kind: "name" | "contact" | "headline" | "summary" | "employment" | "achievement" | "project" | "education" | "certificate" | "skill" | "language" | "award" | "publication" | "volunteering" | "interest" | "statement";
            /**
             * @description empty: made of the other fields
             * @default
             */
            text: string;
            /**
             * @description the employment, project or school it belongs to
             * @default null
             */
            of: string | null;
            /** @default null */
            organisation: string | null;
            /** @default null */
            title: string | null;
            /** @default null */
            start: string | null;
            /** @default null */
            end: string | null;
            /** @default null */
            place: string | null;
            /** @default null */
            detail: string | null;
            /** @default [] */
            keywords: string[];
            /** @default false */
            pinned: boolean;
        };
        WritingWishes: {
            neverSay: string[];
            /** @enum {string} */
            tone: "plain" | "warm" | "formal";
            /** @enum {string} */
            template: "serif" | "sans" | "compact";
            /** @description null: by the country of the opening */
            paper: ("A4" | "Letter") | null;
            /** @description the master résumé that is tailored; null for the whole record */
            masterId: string | null;
            /** @description your own frame of a letter with slots; null for the product’s */
            letterFrame: string | null;
        };
        RewriteBody: {
            /** @constant */
            document: "letter";
            paragraph: number;
            instruction: string;
        } | {
            /** @constant */
            document: "resume";
            /** @description id of the node in the diff */
            node: string;
            instruction: string;
        };
        NewCampaign: {
            /** Format: uuid */
            candidateId: string;
            name: string;
            brief: string;
            /**
             * @description null: the person’s own wishes alone; POST /campaigns/plan reads one out of a brief
             * @default null
             */
            plan: components["schemas"]["CampaignPlan"] | null;
            /** @description ids of boards; add one with POST /boards */
            boards: string[];
            /** @default 60 */
            threshold: number;
            /** @default 100 */
            maxApplications: number;
        };
        CampaignPlan: {
            titles: string[];
            levels: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive")[];
            /** @description each must stand in the posting; "Go or Rust" is met by either */
            must: string[];
            /** @description each that stands in the posting lifts its score by 3, by 9 at most */
            wish: string[];
            never: string[];
            /** @description employers */
            avoid: string[];
            places: string[];
            /** @description countries or areas a remote post may be held from */
            remoteFrom: string[];
            workModes: ("on_site" | "hybrid" | "remote")[];
            salaryFloor: {
                minor: number;
                currency: string;
            } | null;
            languages: string[];
            employment: ("full_time" | "part_time" | "contract" | "temporary" | "internship" | "volunteer")[];
            /** @description most openings taken in any 24 hours */
            daily: number | null;
        };
        EstimateBody: {
            /** Format: uuid */
            candidateId: string;
            plan: components["schemas"]["CampaignPlan"] | null;
            boards: string[];
            threshold: number;
            maxApplications: number;
        };
        ChangedPlan: {
            plan: components["schemas"]["CampaignPlan"] | null;
            threshold: number;
            maxApplications: number;
        };
        BroughtOpening: {
            /** Format: uuid */
            candidateId: string;
            title: string;
            employer: string;
            /** @default  */
            place: string;
            /**
             * @description kept, not fetched
             * @default null
             */
            link: string | null;
            /** @default  */
            text: string;
        };
        /** @enum {string} */
        Stage: "preparing" | "awaiting_approval" | "needs_you" | "held" | "submitting" | "outcome_unknown" | "submitted" | "following_up" | "closed";
        ResumeDocument: {
            /** @constant */
            kind: "resume";
            language: string;
            name: components["schemas"]["Claim"];
            headline: components["schemas"]["Claim"] | null;
            contacts: components["schemas"]["Claim"][];
            sections: {
                /** @enum {string} */
                kind: "summary" | "experience" | "education" | "projects" | "skills" | "certificates" | "languages" | "awards" | "publications" | "volunteering";
                title: string;
                entries: {
                    heading: string;
                    organisation: string | null;
                    place: string | null;
                    dates: string | null;
                    facts: string[];
                    bullets: components["schemas"]["Claim"][];
                }[];
            }[];
        };
        Claim: {
            text: string;
            facts: string[];
        };
        LetterDocument: {
            /** @constant */
            kind: "letter";
            language: string;
            greeting: string;
            paragraphs: components["schemas"]["Claim"][][];
            closing: string;
            signature: components["schemas"]["Claim"];
        };
        /** @enum {string} */
        Ending: "interview" | "offer" | "rejected_by_employer" | "no_answer" | "withdrawn" | "rejected_by_person" | "expired" | "posting_closed";
        SaidInterview: {
            /**
             * Format: date
             * @description as it stands in your calendar
             */
            day: string;
            /**
             * @description when it begins, where you know it
             * @default null
             */
            at: string | null;
        };
        Pacing: {
            /** @description most applications in any 24 hours */
            dailyCap: number;
            /** @description most applications that are prepared or wait for you at one time, shared by all campaigns */
            windowSize: number;
            quietHours: {
                /** @description HH:MM, 24 hours */
                from: string;
                /** @description HH:MM, 24 hours */
                to: string;
                /** @description IANA time zone */
                zone: string;
            } | null;
            /** @description least seconds between any two */
            spacingSeconds: number;
            /** @description least seconds between two at one host */
            hostSpacingSeconds: number;
            /** @description one open application per employer in so many days; 0: any number */
            employerDays: number;
        };
        Error: {
            error: {
                /** @enum {string} */
                code: "unauthenticated" | "missing_scope" | "session_only" | "foreign_host" | "foreign_origin" | "not_found" | "no_such_route" | "invalid_request" | "not_json" | "malformed_json" | "body_too_large" | "idempotency_key_required" | "idempotency_key_reused" | "still_running" | "answer_not_kept" | "too_many_tries" | "cannot_count" | "too_many_requests" | "unexpected" | "refused" | "stale_bundle" | "gate_refuses" | "already_taken" | "wrong_answer" | "unknown_board" | "never_fetched" | "mixed_boards" | "campaign_ended" | "unreadable_resume" | "no_practice" | "no_such_owner" | "name_needed" | "wrong_date" | "name_taken" | "nothing_to_export" | "wrong_file" | "no_list" | "no_mail" | "still_open" | "other_name" | "something_leaves" | "page_gone" | "page_refuses" | "page_silent" | "not_to_open" | "site_refused" | "form_unreadable" | "signing_key_too_long" | "mailbox_refused" | "no_mailbox" | "not_one_opening" | "unreadable_posting" | "no_reader" | "no_alert";
                message: string;
                whatToDo: string;
                details: unknown;
            };
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description the start of the key, to tell keys apart */
            prefix: string;
            scopes: ("read" | "write" | "sign" | "calendar")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            revokedAt: string | null;
            lastUsedAt: string | null;
        };
        MadeApiKey: {
            apiKey: components["schemas"]["ApiKey"];
            /** @description shown this once and not kept */
            secret: string;
        };
        Me: {
            user: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            candidates: {
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["CandidateKind"];
                name: string;
                sendingPaused: boolean;
                dailyCap: number;
                sentToday: number;
                nextMayGoAt: string | null;
                /** @description number of the newest event; a live stream that goes on after it tells of everything that happens after this answer */
                seq: number;
            }[];
            temporalUi: string | null;
            practiceAvailable: boolean;
        };
        Candidate: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CandidateKind"];
            name: string;
            facts: components["schemas"]["Fact"][];
            preferences: components["schemas"]["PreferencesOutput"];
            answers: components["schemas"]["StoredAnswer"][];
        };
        Fact: {
            id: string;
            /** @enum {string} */
            kind: "name" | "contact" | "headline" | "summary" | "employment" | "achievement" | "project" | "education" | "certificate" | "skill" | "language" | "award" | "publication" | "volunteering" | "interest" | "statement";
            text: string;
            of: string | null;
            organisation: string | null;
            title: string | null;
            start: string | null;
            end: string | null;
            place: string | null;
            detail: string | null;
            keywords: string[];
            pinned: boolean;
            origin: components["schemas"]["FactOrigin"];
        };
        FactOrigin: {
            /** @constant */
            by: "person";
        } | {
            /** @constant */
            by: "import";
            file: string;
            /** @description in JSON and tables; empty for text */
            path: string;
            start: number | null;
            end: number | null;
            /**
             * @description what stands there in the file
             * @default null
             */
            words: string | null;
        };
        StoredAnswer: {
            topic: string;
            value: string;
            learnedAt: string;
        };
        ImportAnswer: {
            added: string[];
            /** @description facts that were there and gained something */
            enriched: string[];
            /** @description facts of the file that were there already */
            known: number;
            /** @description where the file says otherwise; the record stays */
            differing: {
                /** Format: uuid */
                fact: string;
                says: string;
            }[];
            problems: string[];
        };
        FactHistory: {
            fact: components["schemas"]["Fact"];
            retired: boolean;
            versions: {
                version: number;
                until: string | null;
                content: components["schemas"]["Fact"];
            }[];
        };
        MasterResume: {
            /** Format: uuid */
            id: string;
            name: string;
            facts: string[];
        };
        OwnFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            /** @description the value of an answer that gives this file */
            sha256: string;
            /** @description the questions that it answers on every form, such as "resume" */
            topics: string[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            addedAt: string;
            url: string;
        };
        BankAnswer: {
            topic: string;
            /** @description its place among the answers to this topic */
            variant: number;
            value: string;
            /** @description where it was learned */
            learnedAt: string;
        };
        WritingView: {
            /** @description in parts; null before anything is written */
            quality: {
                resume: components["schemas"]["Quality"];
                letter: components["schemas"]["Quality"];
            } | null;
            raisers: {
                /** @description requirements that facts answer which no document uses yet */
                unused: {
                    words: string;
                    facts: string[];
                }[];
                /** @description requirements that nothing on record answers */
                missing: {
                    words: string;
                    required: boolean;
                }[];
            };
            questions: {
                /** @enum {string} */
                about: "requirement" | "missing" | "example" | "gap" | "leaving" | "employer";
                words: string;
                facts: string[];
            }[];
            /** @description sentences that a second opinion doubted: they were taken back to a fact’s own words, or left out */
            doubts: {
                claim: string;
                words: string;
                why: string;
            }[];
        };
        Quality: {
            requirements: {
                words: string;
                required: boolean;
                covered: boolean;
            }[];
            unsupported: string[];
            repeated: string[];
            words: number;
            /** @description Flesch (English) or Amstad (German), 0 hard to 100 easy; null for very short texts */
            readingEase: number | null;
        };
        Company: {
            notes: {
                words: string;
                /** @enum {string} */
                from: "posting" | "page";
                /** @description the letter quotes it */
                inLetter: boolean;
            }[];
            /** @description the employer’s public page as it was read for the letter; null where none was, or its site forbids it */
            page: {
                url: string;
                /** @description of its bytes as they came */
                sha256: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                readAt: string;
                /** @description words on the page that are meant for software: they have no effect */
                plants: {
                    /** @enum {string} */
                    carrier: "plain" | "display" | "size" | "colour" | "comment" | "attribute" | "zero_width" | "tag_characters" | "homoglyphs" | "base64" | "split" | "json_ld" | "pdf_white";
                    words: string;
                }[];
            } | null;
        };
        RewriteAnswer: {
            /**
             * @description only "done" brings a document
             * @enum {string}
             */
            outcome: "done" | "not_understood" | "nothing_fits" | "already_shortest" | "no_such_part" | "not_for_this_part" | "refused";
            resume: components["schemas"]["ResumeDocumentOutput"] | null;
            letter: components["schemas"]["LetterDocumentOutput"] | null;
        };
        DocumentList: {
            documents: {
                /** Format: uuid */
                applicationId: string;
                title: string;
                employer: string;
                stage: components["schemas"]["Stage"];
                language: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                writtenAt: string;
                /** @description one for each time it was written or changed */
                version: number;
                has: ("resume" | "letter")[];
                /** @description those with words of the person’s own */
                byPerson: ("resume" | "letter")[];
            }[];
            total: number;
        };
        Board: {
            /** Format: uuid */
            id: string;
            source: components["schemas"]["SourceName"];
            tenant: string;
            employer: string;
            practice: boolean;
            /** @description a board of many employers, read unless it is left out */
            byDefault: boolean;
            lastSuccessAt: string | null;
            lastError: string | null;
            /** @description the same for screens that speak themselves; null where only the sentence was kept */
            errorTold: {
                /** @enum {string} */
                why: "unreachable" | "timeout" | "server_error" | "busy" | "robots" | "bad_address" | "refused_address" | "refused_redirect" | "too_many_redirects" | "too_large" | "bad_encoding" | "unknown_board" | "unknown_shape" | "refused" | "needs_key" | "never_fetched" | "unread" | "known_since" | "unchanged";
                of: string[];
            } | null;
            lastCount: number | null;
        };
        /** @enum {string} */
        SourceName: "greenhouse" | "lever" | "ashby" | "smartrecruiters" | "recruitee" | "personio" | "teamtailor" | "remotive" | "remoteok" | "arbeitnow" | "himalayas" | "jobicy" | "weworkremotely" | "hackernews" | "themuse" | "adzuna" | "usajobs" | "jsearch" | "workday" | "workable" | "bamboohr" | "breezy" | "jsonld" | "manual";
        BoardHealth: {
            /** Format: uuid */
            id: string;
            source: components["schemas"]["SourceName"];
            tenant: string;
            employer: string;
            practice: boolean;
            /**
             * @description unusual: read, but with far fewer or more postings than usual
             * @enum {string}
             */
            state: "well" | "unusual" | "waiting" | "failing" | "reading" | "new";
            lastSuccessAt: string | null;
            lastReadAt: string | null;
            /** @description when its postings last changed */
            changedAt: string | null;
            /** @description postings of the last good reading */
            count: number | null;
            /** @description the usual count, where the last one is unusual */
            usual: number | null;
            error: {
                code: string;
                says: string;
                /** @description the same for screens that speak themselves; null where only the sentence was kept */
                told: {
                    /** @enum {string} */
                    why: "unreachable" | "timeout" | "server_error" | "busy" | "robots" | "bad_address" | "refused_address" | "refused_redirect" | "too_many_redirects" | "too_large" | "bad_encoding" | "unknown_board" | "unknown_shape" | "refused" | "needs_key" | "never_fetched" | "unread" | "known_since" | "unchanged";
                    of: string[];
                } | null;
                /** @description SHA-256 of the answer, kept as it came */
                answer: string | null;
            } | null;
            /** @description readings in a row that failed */
            failures: number;
            readEveryMinutes: number;
            /** @description words the source asks to be shown beside its postings */
            attribution: string | null;
            requestsPerDay: number | null;
        };
        DirectoryEntry: {
            employer: string;
            source: components["schemas"]["SourceName"];
            tenant: string;
            /**
             * @description suggested: links of postings lead there
             * @enum {string}
             */
            from: "known" | "directory" | "suggested";
            /** @description how often a link led there */
            seen: number;
            /** @description to be added by POST /boards */
            link: string;
        };
        ConnectedMailbox: {
            host: string;
            port: number;
            /**
             * @description tls: from the first byte, usually port 993; starttls: required before the password, usually port 143
             * @enum {string}
             */
            security: "tls" | "starttls";
            login: string;
            folder: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            connectedAt: string;
            lastReadAt: string | null;
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            nextReadAt: string;
            /** @description postings brought so far */
            brought: number;
            trouble: {
                /** @enum {string} */
                kind: "log_in" | "folder" | "address" | "unreachable";
                says: string;
            } | null;
        };
        CampaignSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            name: string;
            brief: string;
            /** @enum {string} */
            state: "running" | "paused" | "ended";
            threshold: number;
            maxApplications: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            taken: number;
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            name: string;
            brief: string;
            /** @enum {string} */
            state: "running" | "paused" | "ended";
            threshold: number;
            maxApplications: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            taken: number;
            plan: components["schemas"]["CampaignPlanOutput"] | null;
            counts: {
                postings: number;
                fresh: number;
                openings: number;
                merged: number;
                eligible: number;
                preparing: number;
                waiting: number;
            };
            boards: {
                /** Format: uuid */
                id: string;
                source: components["schemas"]["SourceName"];
                tenant: string;
                employer: string;
                practice: boolean;
                /** @description a board of many employers, read unless it is left out */
                byDefault: boolean;
                lastSuccessAt: string | null;
                lastError: string | null;
                /** @description the same for screens that speak themselves; null where only the sentence was kept */
                errorTold: {
                    /** @enum {string} */
                    why: "unreachable" | "timeout" | "server_error" | "busy" | "robots" | "bad_address" | "refused_address" | "refused_redirect" | "too_many_redirects" | "too_large" | "bad_encoding" | "unknown_board" | "unknown_shape" | "refused" | "needs_key" | "never_fetched" | "unread" | "known_since" | "unchanged";
                    of: string[];
                } | null;
                lastCount: number | null;
                /** @enum {string} */
                state: "waiting" | "reading" | "done" | "stopped";
                read: number;
                fresh: number;
                said: string | null;
                /** @description the same for screens that speak themselves; null where only the sentence was kept */
                saidTold: {
                    /** @enum {string} */
                    why: "unreachable" | "timeout" | "server_error" | "busy" | "robots" | "bad_address" | "refused_address" | "refused_redirect" | "too_many_redirects" | "too_large" | "bad_encoding" | "unknown_board" | "unknown_shape" | "refused" | "needs_key" | "never_fetched" | "unread" | "known_since" | "unchanged";
                    of: string[];
                } | null;
                /** @description how often it is read */
                readEveryMinutes: number;
                lastReadAt: string | null;
            }[];
            /** @description openings skipped, by reason */
            passedOver: {
                reason: string;
                count: number;
                /** @description of their scores */
                median: number;
            }[];
            best: {
                /** Format: uuid */
                openingId: string;
                title: string;
                employer: string;
                score: number;
                /** @enum {string} */
                state: "eligible" | "skipped" | "taken";
                applicationId: string | null;
            }[];
            workflowUrl: string | null;
        };
        ReadPlan: {
            plan: components["schemas"]["CampaignPlanOutput"];
            /** @description most applications altogether, where the brief says so */
            total: number | null;
            /** @description every word of the brief once, in order: what it was read as; glue holds others together, unread was not understood */
            marks: {
                start: number;
                end: number;
                /** @enum {string} */
                topic: "titles" | "levels" | "must" | "wish" | "never" | "avoid" | "places" | "remoteFrom" | "workModes" | "salaryFloor" | "languages" | "employment" | "daily" | "total" | "glue" | "unread";
                says: string[];
            }[];
            /** @description what a model would add for words that were not understood; nothing of it is in the plan */
            offers: {
                words: string;
                /** @enum {string} */
                field: "titles" | "must" | "wish" | "never" | "avoid" | "places";
            }[];
            /** @description the model that was asked, or null */
            model: string | null;
            /** @description why no model answered, where one was to be asked */
            modelSays: string | null;
        };
        CampaignEstimate: {
            /** @description on the boards now */
            openings: number;
            /** @description of them looked at for this estimate, the newest */
            judged: number;
            /** @description boards that were never read: nothing is known of them */
            unread: number;
            fits: number;
            /** @description of those looked at */
            passedOver: {
                reason: string;
                count: number;
            }[];
            best: {
                /** Format: uuid */
                openingId: string;
                title: string;
                employer: string;
                score: number;
            }[];
            newADay: {
                low: number;
                high: number;
            } | null;
            worthADay: {
                low: number;
                high: number;
            } | null;
            atOnce: number;
            bundlesADay: number;
            bundles: number;
            minutesAtOnce: number;
            cost: {
                microDollars: number;
                /** @description millionths of a US dollar an application */
                each: number;
                /**
                 * @description no model writes; what applications cost so far; list prices at their most
                 * @enum {string}
                 */
                by: "offline" | "ledger" | "prices";
                model: string | null;
            };
            window: {
                size: number;
                taken: number;
                dailyCap: number;
            };
        };
        OfferedRule: {
            key: string;
            /** @enum {string} */
            field: "never" | "avoid" | "workModes" | "levels" | "salaryFloor";
            /** @description the word, employer, mode or level; null for a floor */
            words: string | null;
            floor: {
                minor: number;
                currency: string;
            } | null;
            /** @enum {string} */
            reason: "not_the_role" | "not_the_employer" | "place" | "pay" | "level" | "other";
            /** @description of those hidden, how many were rejected */
            rejected: number;
            /** @description what it would have passed over of all that was decided */
            hidden: {
                /** Format: uuid */
                applicationId: string;
                title: string;
                employer: string;
                signed: boolean;
            }[];
            /** @description the plan with the rule in it */
            plan: components["schemas"]["CampaignPlanOutput"];
        };
        OpeningSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            employer: string;
            places: string[];
            /** @enum {string} */
            workMode: "on_site" | "hybrid" | "remote" | "unknown";
            /** @description the source's words */
            salary: string | null;
            pay: components["schemas"]["Pay"] | null;
            publishedAt: string | null;
            sources: components["schemas"]["SourceName"][];
            /** @description words that its sources ask to be shown beside it, each with the link back */
            attributions: {
                source: components["schemas"]["SourceName"];
                words: string;
                url: string;
            }[];
            score: number | null;
            /** @enum {string} */
            state: "new" | "eligible" | "skipped" | "taken";
            skippedBecause: string | null;
            applicationId: string | null;
            /** @enum {string} */
            liveness: "live" | "closed" | "repost" | "evergreen" | "ghost";
        };
        Pay: {
            minMinor: number | null;
            maxMinor: number | null;
            currency: string;
            /** @enum {string} */
            period: "year" | "month" | "week" | "day" | "hour" | "unknown";
            /** @description estimated by the source, not stated */
            predicted: boolean;
        };
        OpeningFacets: {
            mode: {
                value: string;
                count: number;
            }[];
            level: {
                value: string;
                count: number;
            }[];
            pay: {
                value: string;
                count: number;
            }[];
            age: {
                value: string;
                count: number;
            }[];
            country: {
                value: string;
                count: number;
            }[];
            source: {
                value: string;
                count: number;
            }[];
        };
        OpeningPlaces: {
            /** @description towns that begin so and have listed openings, those with the most first */
            places: string[];
        };
        ReadPdf: {
            /** @description its first line; to be looked at */
            title: string;
            /** @description as the text names it; empty where it does not */
            employer: string;
            /** @description what it shows, and behind it, in lines that say so, what it hides from its reader */
            text: string;
        };
        Opening: {
            /** Format: uuid */
            id: string;
            title: string;
            employer: string;
            places: string[];
            /** @enum {string} */
            workMode: "on_site" | "hybrid" | "remote" | "unknown";
            /** @description the source's words */
            salary: string | null;
            pay: components["schemas"]["Pay"] | null;
            publishedAt: string | null;
            sources: components["schemas"]["SourceName"][];
            /** @description words that its sources ask to be shown beside it, each with the link back */
            attributions: {
                source: components["schemas"]["SourceName"];
                words: string;
                url: string;
            }[];
            score: number | null;
            /** @enum {string} */
            state: "new" | "eligible" | "skipped" | "taken";
            skippedBecause: string | null;
            applicationId: string | null;
            /** @enum {string} */
            liveness: "live" | "closed" | "repost" | "evergreen" | "ghost";
            /** @description Markdown */
            description: string;
            url: string;
            applyUrl: string;
            match: components["schemas"]["Match"] | null;
            /** @description what a model made of the match; null where none was to read it */
            reading: components["schemas"]["ModelReading"] | null;
            /** @description what speaks against the vacancy being open */
            evidence: {
                /** @description the same for screens that speak themselves; null where only the sentence was kept */
                told: {
                    /** @enum {string} */
                    why: "closed" | "closed_elsewhere" | "ended" | "unlisted" | "reposted" | "old" | "unchanged" | "says_so";
                    of: string[];
                } | null;
                says: string;
            }[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            lastSeenAt: string;
            /** @description for applications, as its posting says */
            lastDay: string | null;
            postings: {
                /** Format: uuid */
                id: string;
                source: components["schemas"]["SourceName"];
                tenant: string;
                identity: string;
                title: string;
                url: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                firstSeenAt: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                lastSeenAt: string;
                closedAt: string | null;
                /** @description the rule that put it here; `first` for the one it began with, `person` where you joined it */
                mergedBy: string;
                mergedBecause: components["schemas"]["MergedBecause"][];
                /** @description words that its source asks to be shown beside it */
                attribution: string | null;
            }[];
        };
        Match: {
            score: number;
            parts: {
                /** @enum {string} */
                part: "skills" | "title" | "level" | "place" | "pay" | "domain";
                points: number;
                of: number;
                reasons: {
                    words: string;
                    facts: string[];
                    says: string;
                }[];
            }[];
            blockers: {
                kind: string;
                words: string;
                says: string;
            }[];
        };
        ModelReading: {
            /** @description what it adds to the score of the rules */
            points: number;
            reasons: {
                words: string;
                /** @enum {string} */
                fit: "yes" | "partly" | "no";
                facts: string[];
                points: number;
            }[];
            by: {
                provider: string;
                model: string;
            } | null;
            /** @description why no model read it; the score of the rules stands */
            notRead: ("planted" | "over_ceiling" | "no_answer") | null;
        };
        MergedBecause: {
            /** @description the same for screens that speak themselves; null where only the sentence was kept */
            told: {
                /** @enum {string} */
                why: "same_id" | "one_vacancy" | "two_requisitions" | "one_requisition" | "two_ids" | "two_vacancies" | "same_employer" | "different_employers" | "different_levels" | "different_languages" | "same_place" | "places_agree" | "no_place" | "one_remote" | "different_places" | "same_title" | "title_says_more" | "different_titles" | "other_hours" | "other_term" | "word_in_one_title" | "same_pay" | "pay_apart" | "words_in_one_text" | "text_contained" | "text_contained_apart" | "one_address" | "same_pay_and_days" | "too_little_text" | "said_same" | "said_another";
                of: string[];
            } | null;
            says: string;
        };
        OpeningsAlike: {
            /**
             * @description `not_yet`: this opening is not in the index so far; `away`: the index does not answer. All else works without it
             * @enum {string}
             */
            state: "ready" | "not_yet" | "away";
            /** @description listed ones that this candidate may see, the most alike first */
            openings: components["schemas"]["OpeningSummary"][];
        };
        MovedOpening: {
            /** Format: uuid */
            id: string;
            /** @description your applications for this vacancy; only one of them can be sent */
            applications: string[];
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            place: "openings" | "applications";
            name: string;
            search: string;
        };
        Inspection: {
            title: string;
            employer: string;
            system: string;
            url: string;
            /**
             * @description page: as it was read last; source: the source’s own questions; usual: nobody has read this form yet
             * @enum {string}
             */
            from: "page" | "source" | "usual";
            /** @description SHA-256 of questions, kinds, options and limits */
            fingerprint: string;
            /** @description steps only a person can do */
            handOver: string[];
            sentByUs: boolean;
            questions: components["schemas"]["FormQuestion"][];
            /** @description one for each question that is not open; of a document that is not written yet, no value */
            answers: components["schemas"]["FormAnswer"][];
            /** @description ids of questions that only the person can answer */
            open: string[];
        };
        FormQuestion: {
            id: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "long_text" | "number" | "email" | "phone" | "url" | "date" | "file" | "yes_no" | "one_of" | "many_of" | "consent";
            required: boolean;
            options: {
                value: string;
                label: string;
            }[];
            maxLength: number | null;
            accept: string[];
            sensitive: boolean;
            section: string | null;
        };
        FormAnswer: {
            questionId: string;
            label: string;
            values: string[];
            origin: {
                /** @constant */
                from: "stored";
                topic: string;
                learnedAt: string;
            } | {
                /** @constant */
                from: "facts";
                facts: string[];
            } | {
                /** @constant */
                from: "document";
                /** @enum {string} */
                document: "resume" | "letter";
            } | {
                /** @constant */
                from: "own_file";
            } | {
                /** @constant */
                from: "source";
            } | {
                /** @constant */
                from: "left_empty";
                /** @description `fits_nothing`, `yours_alone` or `not_on_record`; a sentence in bundles from before */
                why: string;
            };
        };
        Inbox: {
            /** @description best first within a tab; sign: highest score first */
            items: components["schemas"]["InboxItem"][];
            held: {
                /** Format: uuid */
                applicationId: string;
                mailId: string | null;
                title: string;
                employer: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                until: string;
            }[];
            counts: {
                sign: number;
                needsYou: number;
                settle: number;
                replies: number;
            };
            snoozed: {
                /** Format: uuid */
                applicationId: string;
                mailId: string | null;
                title: string;
                employer: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                until: string;
            }[];
            preparing: number;
        };
        InboxItem: {
            /** @enum {string} */
            tab: "sign" | "needs_you" | "settle" | "replies";
            /** Format: uuid */
            applicationId: string;
            mailId: string | null;
            title: string;
            employer: string;
            places: string;
            salary: string | null;
            pay: components["schemas"]["Pay"] | null;
            score: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            since: string;
            /** @description when it ends by itself */
            until: string | null;
            says: string | null;
            needsYou: components["schemas"]["NeedsYou"] | null;
            /** @description made anew since it first waited: the application says what changed */
            remade: boolean;
        };
        NeedsYou: {
            /** @enum {string} */
            reason: "unknown_question" | "log_in" | "captcha" | "emailed_code" | "bot_wall" | "gate_refused" | "already_applied" | "form_changed" | "not_accepted" | "not_sent" | "packet" | "attended" | "approval_refused" | "wrong_destination" | "posting_unreadable" | "form_unreachable" | "browser_failed";
            says: string;
            /** @description the same for screens that speak themselves; null where only the sentence was kept */
            told: {
                /** @enum {string} */
                why: "asks_one" | "asks_many" | "gate_refuses" | "sent_before" | "applied_already" | "stopped_applied_already" | "stopped_signature" | "nothing_signed" | "signature_fails" | "form_differs" | "page_differs" | "step_is_yours" | "tries_over" | "not_taken" | "time_ran_out" | "said_not_sent" | "packet_ready" | "own_browser_ready" | "browser_failed";
                of: string[];
            } | null;
            questions: components["schemas"]["FormQuestion"][];
            screenshotUrl: string | null;
        };
        Desk: {
            /** @description listed ones that are worth reading or were taken */
            openings: number;
            /** @description that have not ended */
            applications: number;
            /** @description that are running */
            campaigns: number;
            /** @description the next date that is not a matter of seconds */
            next: string | null;
            /** @description about when the boards of running campaigns are read again; null where that is due now or none was read yet */
            readsAt: string | null;
        };
        CalendarEntry: {
            /**
             * @description sign_by, answer_by: it ends by itself then; leaves: a dated hold; closes: without an answer
             * @enum {string}
             */
            kind: "interview" | "sign_by" | "answer_by" | "leaves" | "follow_up" | "comes_back" | "closes";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            wholeDay: boolean;
            /** Format: uuid */
            applicationId: string;
            mailId: string | null;
            title: string;
            employer: string;
            /** @description why it leaves no sooner */
            why: ("undo_window" | "sending_paused" | "woke_late" | "same_employer" | "daily_cap" | "underway" | "spacing" | "host_spacing" | "quiet_hours") | null;
        };
        Insights: {
            funnel: {
                found: number;
                fits: number;
                taken: number;
                prepared: number;
                signed: number;
                sent: number;
                answered: number;
                interviews: number;
            };
            kinds: {
                [key: string]: number;
            };
            /** @description closed without an answer */
            silent: number;
            /** @description sent, and still waited for */
            open: number;
            /** @description the newest first */
            answers: {
                /** Format: uuid */
                applicationId: string;
                title: string;
                employer: string;
                /** @enum {string} */
                kind: "interview" | "offer" | "rejection" | "other";
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                sentAt: string;
                afterMs: number;
            }[];
            /** @description median, ms; null where there is none */
            medianMs: number | null;
            bySource: {
                source: string;
                sent: number;
                answered: number;
                interviews: number;
                /** @description median, ms; null where there is none */
                medianMs: number | null;
            }[];
            /** @description from taken to prepared, to signed, to sent */
            times: {
                writing: {
                    n: number;
                    /** @description median, ms; null where there is none */
                    medianMs: number | null;
                };
                deciding: {
                    n: number;
                    /** @description median, ms; null where there is none */
                    medianMs: number | null;
                };
                leaving: {
                    n: number;
                    /** @description median, ms; null where there is none */
                    medianMs: number | null;
                };
            };
            /** @description what models cost altogether, millionths of a US dollar */
            microDollars: number;
        };
        ApplicationSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            employer: string;
            places: string;
            stage: components["schemas"]["Stage"];
            ending: components["schemas"]["Ending"] | null;
            score: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            stageSince: string;
            waitUntil: string | null;
            needsYouReason: string | null;
            sentAt: string | null;
        };
        Application: {
            /** Format: uuid */
            id: string;
            title: string;
            employer: string;
            places: string;
            stage: components["schemas"]["Stage"];
            ending: components["schemas"]["Ending"] | null;
            score: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            stageSince: string;
            waitUntil: string | null;
            needsYouReason: string | null;
            sentAt: string | null;
            candidateKind: components["schemas"]["CandidateKind"];
            moves: number;
            attempt: number;
            opening: {
                /** Format: uuid */
                id: string;
                title: string;
                employer: string;
                places: string[];
                /** @enum {string} */
                workMode: "on_site" | "hybrid" | "remote" | "unknown";
                /** @description the source's words */
                salary: string | null;
                pay: components["schemas"]["Pay"] | null;
                publishedAt: string | null;
                sources: components["schemas"]["SourceName"][];
                /** @description words that its sources ask to be shown beside it, each with the link back */
                attributions: {
                    source: components["schemas"]["SourceName"];
                    words: string;
                    url: string;
                }[];
                score: number | null;
                /** @enum {string} */
                state: "new" | "eligible" | "skipped" | "taken";
                skippedBecause: string | null;
                applicationId: string | null;
                /** @enum {string} */
                liveness: "live" | "closed" | "repost" | "evergreen" | "ghost";
                description: string;
                url: string;
                applyUrl: string;
            };
            match: components["schemas"]["Match"] | null;
            /** @description what a model made of the match; null where none was to read it */
            reading: components["schemas"]["ModelReading"] | null;
            bundle: components["schemas"]["BundleView"] | null;
            master: components["schemas"]["ResumeDocumentOutput"];
            facts: components["schemas"]["Fact"][];
            needsYou: components["schemas"]["NeedsYou"] | null;
            /** @description a dated hold: signed, it may go from then on */
            goesFrom: {
                /** @enum {string} */
                why: "undo_window" | "sending_paused" | "woke_late" | "same_employer" | "daily_cap" | "underway" | "spacing" | "host_spacing" | "quiet_hours";
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                until: string;
            } | null;
            can: string[];
            attempts: {
                n: number;
                channel: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                claimedAt: string;
                intentAt: string | null;
                outcome: string | null;
                outcomeAt: string | null;
                marker: string | null;
            }[];
            evidence: {
                /** Format: uuid */
                id: string;
                kind: string;
                step: string | null;
                page: number | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
                sha256: string | null;
                /** @description null where there is no file, or none any more */
                url: string | null;
            }[];
            mails: components["schemas"]["MailView"][];
            interviews: components["schemas"]["Interview"][];
            /** @description the person’s own, oldest first */
            notes: components["schemas"]["Note"][];
            /** @description in what the bundle differs from the one before it; null for the first */
            changes: components["schemas"]["BundleChanges"] | null;
            /** @description the campaign that took it */
            campaign: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            timeline: components["schemas"]["TimelineEntry"][];
            workflowUrl: string | null;
        };
        BundleView: {
            /** Format: uuid */
            id: string;
            /** @description SHA-256 of the canonical text; send it back to sign */
            hash: string;
            destination: {
                system: string;
                origin: string;
                url: string;
                employer: string;
            };
            sentByUs: boolean;
            resume: components["schemas"]["ResumeDocumentOutput"];
            letter: components["schemas"]["LetterDocumentOutput"];
            answers: components["schemas"]["FormAnswer"][];
            questions: components["schemas"]["FormQuestion"][];
            verdict: components["schemas"]["Verdict"];
            files: {
                /** @enum {string} */
                role: "resume" | "letter" | "own";
                fileName: string;
                bytes: number;
                sha256: string;
                url: string;
            }[];
        };
        Verdict: {
            passed: boolean;
            claims: number;
            refusals: components["schemas"]["Refusal"][];
        };
        Refusal: {
            kind: string;
            claim: string;
            words: string;
            nearestFact: {
                id: string;
                text: string;
            } | null;
            waysOut: string[];
        };
        MailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "out" | "in";
            /** @enum {string} */
            purpose: "follow_up" | "thank_you" | "reply";
            state: string;
            from: string;
            to: string;
            subject: string;
            text: string;
            contentHash: string;
            waitUntil: string | null;
            reading: {
                kind: string;
                confidence: number;
                words: string;
            } | null;
            /** @description day and time that an invitation names, by its writer’s clock */
            proposed: {
                /** Format: date */
                day: string;
                time: string | null;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            settledAt: string | null;
        };
        Interview: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            at: string | null;
            /** @description the reply that proposed it */
            mailId: string | null;
        };
        Note: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            text: string;
        };
        BundleChanges: {
            posting: boolean;
            form: boolean;
            destination: boolean;
            resume: boolean;
            /** @description sentences that were not in it before */
            letter: string[];
            /** @description labels of questions whose answer changed */
            answers: string[];
        };
        TimelineEntry: {
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            step: string;
            data: {
                [key: string]: unknown;
            };
        };
        DecisionAnswer: {
            /** Format: uuid */
            applicationId: string;
            stage: components["schemas"]["Stage"] | null;
            moves: number | null;
            waitUntil: string | null;
            confirmed: boolean;
        };
        EvidenceRecord: {
            /** Format: uuid */
            applicationId: string;
            title: string;
            employer: string;
            postingUrl: string;
            /** @description days that pictures are kept; 0 for good */
            pictureDays: number;
            sendings: components["schemas"]["Sending"][];
            received: {
                /** Format: uuid */
                id: string;
                kind: string;
                from: string;
                to: string;
                subject: string;
                text: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            }[];
            /** @description of the application as a whole */
            proofs: components["schemas"]["EvidenceProof"][];
        };
        Sending: {
            /** Format: uuid */
            attemptId: string;
            n: number;
            /** @enum {string} */
            channel: "form" | "attended" | "packet" | "mail" | "by_person";
            employer: string;
            where: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            claimedAt: string;
            intentAt: string | null;
            outcome: ("submitted" | "not_accepted" | "outcome_unknown" | "released" | "withdrawn") | null;
            outcomeAt: string | null;
            marker: string | null;
            saidBy: string | null;
            landedAt: string | null;
            status: number | null;
            /** @description the exact text whose SHA-256 was signed; null where nothing passed through here */
            signed: {
                text: string;
                hash: string;
            } | null;
            answers: {
                label: string;
                values: string[];
            }[];
            files: {
                fileName: string;
                mediaType: string;
                bytes: number;
                sha256: string;
                key: string;
                /** @enum {string} */
                state: "as_signed" | "damaged" | "missing";
            }[];
            mail: {
                from: string;
                to: string;
                subject: string;
                text: string;
            } | null;
            approval: {
                /** @description the canonical text that was signed */
                text: string;
                content: {
                    /** @constant */
                    version: 1;
                    /** Format: uuid */
                    approvalId: string;
                    /** @enum {string} */
                    decision: "submit" | "send_mail";
                    /** Format: uuid */
                    userId: string;
                    /** Format: uuid */
                    candidateId: string;
                    /** Format: uuid */
                    openingId: string;
                    /** Format: uuid */
                    applicationId: string;
                    attempt: number;
                    destinationOrigin: string;
                    bundleHash: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    expiresAt: string;
                    keyId: string;
                    signedBy: {
                        /** @constant */
                        by: "session";
                        sessionId: string;
                    } | {
                        /** @constant */
                        by: "api_key";
                        keyId: string;
                    };
                };
                /** @description Ed25519, base64url */
                signature: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                signedAt: string;
                /** @description PEM */
                publicKey: string | null;
            } | null;
            /** @description made anew for this answer */
            checks: {
                /** @enum {string} */
                check: "bytes" | "genuine" | "covers" | "held" | "files";
                holds: boolean;
                why: string | null;
            }[];
            proofs: components["schemas"]["EvidenceProof"][];
        };
        EvidenceProof: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description which step a picture shows: opened, filled, before_click */
            step: string | null;
            /** @description of a form with several pages */
            page: number | null;
            /** @description why it could not be made or kept */
            missing: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            sha256: string | null;
            /** @description its file below files/; null where there is none any more */
            key: string | null;
            removedAt: string | null;
            removedFrom: string | null;
        };
        ElsewhereList: {
            rows: {
                line: number;
                made: components["schemas"]["MadeElsewhere"] | null;
                applicationId: string | null;
                /** @enum {string} */
                outcome: "read" | "entered" | "guarded" | "known" | "still_open" | "closed" | "no_employer" | "no_title" | "no_date" | "ambiguous_date" | "future_date" | "wrong_link";
            }[];
        };
        MadeElsewhere: {
            employer: string;
            title: string;
            /** @default  */
            place: string;
            /**
             * @description where the vacancy stood; kept, not fetched
             * @default null
             */
            link: string | null;
            /**
             * Format: date
             * @description the day it was sent
             */
            sentOn: string;
        };
        ElsewhereMail: {
            from: string;
            subject: string;
            text: string;
            employer: string | null;
            title: string | null;
            /** Format: date */
            sentOn: string;
            /** @description it reads as a receipt */
            isReceipt: boolean;
        };
        Writers: {
            /** @description best first, the next one asked where one fails; none: the offline driver writes, without key and cost */
            models: {
                provider: string;
                model: string;
                /** @description US dollars a million tokens */
                price: {
                    input: number;
                    cached: number;
                    output: number;
                    date: string;
                    source: string;
                };
            }[];
            ceilings: {
                /** @description millionths of a US dollar */
                application: number;
                /** @description millionths of a US dollar */
                day: number;
                /** @description millionths of a US dollar */
                month: number;
            };
        };
        Cost: {
            /** @description the last 24 hours */
            today: number;
            /** @description millionths of a US dollar */
            month: number;
            ceilings: {
                /** @description millionths of a US dollar */
                application: number;
                /** @description millionths of a US dollar */
                day: number;
                /** @description millionths of a US dollar */
                month: number;
            };
            months: {
                calls: number;
                tokensIn: number;
                tokensCached: number;
                tokensOut: number;
                /** @description millionths of a US dollar */
                microDollars: number;
                month: string;
            }[];
            campaigns: {
                calls: number;
                tokensIn: number;
                tokensCached: number;
                tokensOut: number;
                /** @description millionths of a US dollar */
                microDollars: number;
                campaignId: string | null;
            }[];
        };
        ApplicationCost: {
            /** @description millionths of a US dollar */
            microDollars: number;
            /** @description millionths of a US dollar */
            ceiling: number;
            models: string[];
            says: string[];
            calls: components["schemas"]["ModelCall"][];
        };
        ModelCall: {
            /** Format: uuid */
            id: string;
            purpose: string;
            provider: string;
            model: string;
            /** @description version of the prompt that asked */
            promptHash: string;
            /** @enum {string} */
            state: "reserved" | "answered" | "failed" | "not_asked";
            failure: string | null;
            /** @description why no model wrote it, in a sentence */
            says: string | null;
            tokensIn: number;
            tokensCached: number;
            tokensOut: number;
            /** @description millionths of a US dollar */
            estimate: number;
            /** @description millionths of a US dollar */
            microDollars: number;
            /** @description US dollars a million tokens */
            price: {
                input: number;
                cached: number;
                output: number;
                date: string;
                source: string;
            };
            latencyMs: number | null;
            gate: {
                claims: number;
                refused: number;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
        };
        Notices: {
            /** @description this posting contains instructions for software: they have no effect */
            plants: {
                /** @enum {string} */
                carrier: "plain" | "display" | "size" | "colour" | "comment" | "attribute" | "zero_width" | "tag_characters" | "homoglyphs" | "base64" | "split" | "json_ld" | "pdf_white";
                field: string;
                words: string;
            }[];
            /** @description what the employer asks applicants to do: for the person to do */
            tasks: {
                words: string;
            }[];
        };
        Parts: {
            parts: {
                /**
                 * @description news between processes; openings like one; counting of tries
                 * @enum {string}
                 */
                part: "events" | "likeness" | "tries";
                /** @enum {string} */
                by: "postgresql" | "redis" | "sqlite-vec" | "qdrant" | "memory";
                /** @description since when it has not answered this process; null while it does */
                awaySince: string | null;
            }[];
        };
        HandOver: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "unknown_question" | "log_in" | "captcha" | "emailed_code" | "bot_wall" | "gate_refused" | "already_applied" | "form_changed" | "not_accepted" | "not_sent" | "packet" | "attended" | "approval_refused" | "wrong_destination" | "posting_unreadable" | "form_unreachable" | "browser_failed";
            /** @description the form stands there filled and was clicked: going on is your own click, under a signature of its own */
            afterClick: boolean;
            pageUrl: string;
            /** @description it stands in a window of your own browser; before the click it is filled as you signed it, and your click sends it */
            attended: boolean;
            /** @description why what you sent there did not leave */
            heldBack: string | null;
            /** @description the same for screens that speak themselves; null where only the sentence was kept */
            heldBackTold: {
                /** @enum {string} */
                why: "page_differs" | "form_differs" | "paused" | "refused" | "already_applied" | "too_late" | "record_away";
                of: string[];
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            keepUntil: string;
        };
        Sites: {
            sites: {
                origin: string;
                system: string;
                /**
                 * @description countersign: it fills and clicks; person: it fills in your own browser, the click is yours; packet: nothing is opened, you get the exact files and answers
                 * @enum {string}
                 */
                lastClick: "countersign" | "person" | "packet";
                chosenByYou: boolean;
                /** @description what cannot be chosen here, and why */
                refused: {
                    /**
                     * @description countersign: it fills and clicks; person: it fills in your own browser, the click is yours; packet: nothing is opened, you get the exact files and answers
                     * @enum {string}
                     */
                    lastClick: "countersign" | "person" | "packet";
                    /** @enum {string} */
                    why: "closed_to_programs" | "not_proven" | "packet_only";
                }[];
                /** @description since when your own session there is kept, encrypted; null where none is */
                sessionOpenedAt: string | null;
            }[];
        };
        LiveTicket: {
            /** @description opens GET /api/v1/live?ticket=…&after=… once */
            ticket: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Events: {
            events: components["schemas"]["Event"][];
            /** @description go on after this number */
            last: number;
        };
        Event: {
            /** @description numbered per candidate from 1 without gaps */
            seq: number;
            /** Format: date-time */
            at: string;
            step: string;
            applicationId: string | null;
            campaignId: string | null;
            run: number | null;
            data: {
                [key: string]: unknown;
            };
        };
        PersonOfInstallation: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            since: string;
            candidates: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "practice" | "real";
            }[];
            /** @description browsers signed in, the last used first */
            sessions: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                since: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                lastSeenAt: string;
                current: boolean;
            }[];
        };
        QueueState: {
            queue: string;
            /** @description tasks nobody has taken yet, about */
            waiting: number;
            oldestMs: number;
            /** @description processes that asked for work within the last minute */
            workers: number;
        };
        AuditEntry: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            /** @enum {string} */
            kind: "signed_in" | "signed_out" | "key_made" | "key_ended" | "signed" | "voided" | "sent" | "stopped" | "resumed" | "erased";
            about: string | null;
            applicationId: string | null;
            /** @description the API key that signed */
            byKey: string | null;
        };
        PreferencesOutput: {
            titles: string[];
            must: string[];
            never: string[];
            places: string[];
            workModes: ("on_site" | "hybrid" | "remote")[];
            salaryFloor: {
                minor: number;
                currency: string;
            } | null;
            permits: string[];
            languages: string[];
        };
        WritingWishesOutput: {
            neverSay: string[];
            /** @enum {string} */
            tone: "plain" | "warm" | "formal";
            /** @enum {string} */
            template: "serif" | "sans" | "compact";
            /** @description null: by the country of the opening */
            paper: ("A4" | "Letter") | null;
            /** @description the master résumé that is tailored; null for the whole record */
            masterId: string | null;
            /** @description your own frame of a letter with slots; null for the product’s */
            letterFrame: string | null;
        };
        ResumeDocumentOutput: {
            /** @constant */
            kind: "resume";
            language: string;
            name: components["schemas"]["ClaimOutput"];
            headline: components["schemas"]["ClaimOutput"] | null;
            contacts: components["schemas"]["ClaimOutput"][];
            sections: {
                /** @enum {string} */
                kind: "summary" | "experience" | "education" | "projects" | "skills" | "certificates" | "languages" | "awards" | "publications" | "volunteering";
                title: string;
                entries: {
                    heading: string;
                    organisation: string | null;
                    place: string | null;
                    dates: string | null;
                    facts: string[];
                    bullets: components["schemas"]["ClaimOutput"][];
                }[];
            }[];
        };
        ClaimOutput: {
            text: string;
            facts: string[];
        };
        LetterDocumentOutput: {
            /** @constant */
            kind: "letter";
            language: string;
            greeting: string;
            paragraphs: components["schemas"]["ClaimOutput"][][];
            closing: string;
            signature: components["schemas"]["ClaimOutput"];
        };
        CampaignPlanOutput: {
            titles: string[];
            levels: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive")[];
            /** @description each must stand in the posting; "Go or Rust" is met by either */
            must: string[];
            /** @description each that stands in the posting lifts its score by 3, by 9 at most */
            wish: string[];
            never: string[];
            /** @description employers */
            avoid: string[];
            places: string[];
            /** @description countries or areas a remote post may be held from */
            remoteFrom: string[];
            workModes: ("on_site" | "hybrid" | "remote")[];
            salaryFloor: {
                minor: number;
                currency: string;
            } | null;
            languages: string[];
            employment: ("full_time" | "part_time" | "contract" | "temporary" | "internship" | "volunteer")[];
            /** @description most openings taken in any 24 hours */
            daily: number | null;
        };
        PacingOutput: {
            /** @description most applications in any 24 hours */
            dailyCap: number;
            /** @description most applications that are prepared or wait for you at one time, shared by all campaigns */
            windowSize: number;
            quietHours: {
                /** @description HH:MM, 24 hours */
                from: string;
                /** @description HH:MM, 24 hours */
                to: string;
                /** @description IANA time zone */
                zone: string;
            } | null;
            /** @description least seconds between any two */
            spacingSeconds: number;
            /** @description least seconds between two at one host */
            hostSpacingSeconds: number;
            /** @description one open application per employer in so many days; 0: any number */
            employerDays: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    deleteSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apiKeys: components["schemas"]["ApiKey"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApiKeys: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default [
                     *       "read"
                     *     ]
                     */
                    scopes?: ("read" | "write" | "sign" | "calendar")[];
                    expiresInDays: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteApiKeysKeyId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidates: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        facts: number;
                        problems: string[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesPractice: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        candidateId: string;
                        /** Format: uuid */
                        campaignId: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdPreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdSending: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paused: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesFiles: {
        parameters: {
            query: {
                fileName: string;
                kind?: components["schemas"]["CandidateKind"];
            };
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description at most 20000000 bytes */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        facts: number;
                        problems: string[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdFiles: {
        parameters: {
            query: {
                fileName: string;
            };
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description at most 20000000 bytes */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdFacts: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdFactsFactId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactHistory"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdFactsFactId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCandidatesCandidateIdFactsFactId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdFactsFactIdPin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pinned: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdWriting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wishes: components["schemas"]["WritingWishesOutput"];
                        masters: components["schemas"]["MasterResume"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdWriting: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritingWishes"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdMasters: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    facts: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasterResume"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdMastersMasterId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                masterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    facts: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCandidatesCandidateIdMastersMasterId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                masterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdOwnFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: components["schemas"]["OwnFile"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdOwnFiles: {
        parameters: {
            query: {
                fileName: string;
            };
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description at most 20000000 bytes */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFile"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdOwnFilesFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/msword": string;
                    "application/rtf": string;
                    "text/plain": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCandidatesCandidateIdOwnFilesFileId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdOwnFilesFileIdUse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description another file that answered one of them answers it no more */
                    topics: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: components["schemas"]["BankAnswer"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdAnswersTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                    /**
                     * @description null: after the others
                     * @default 1
                     */
                    variant?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCandidatesCandidateIdAnswersTopicVariant: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
                topic: string;
                variant: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdWriting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WritingView"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdRewrite: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewriteAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdDocumentsDocument: {
        parameters: {
            query: {
                format: "json" | "markdown" | "docx" | "pdf";
            };
            header?: never;
            path: {
                applicationId: string;
                document: "resume" | "letter";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/markdown; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdResume: {
        parameters: {
            query: {
                format: "json" | "markdown" | "docx" | "pdf";
                language?: "en" | "de";
                /** @description one of the master résumés; else everything */
                master?: string;
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/markdown; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBoards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boards: components["schemas"]["Board"][];
                        /** @description sources whose key is set: a search of theirs is added as a board, "adzuna:gb/night baker" */
                        searches: components["schemas"]["SourceName"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postBoards: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description link to a career board or one of its postings, or "greenhouse:acme" */
                    link: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSourcesHealth: {
        parameters: {
            query?: {
                q?: string;
                /** @description only boards that could not be read the last time */
                trouble?: "true" | "false";
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boards: components["schemas"]["BoardHealth"][];
                        total: number;
                        trouble: number;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postBoardsBoardIdRead: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBoardsBoardIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDirectory: {
        parameters: {
            query?: {
                q?: string;
                /** @description only such */
                from?: "known" | "directory" | "suggested";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["DirectoryEntry"][];
                        total: number;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postBoardsFind: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the employer’s name, a link to its careers page, or to one of its postings */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: {
                            /** Format: uuid */
                            boardId: string;
                            source: components["schemas"]["SourceName"];
                            tenant: string;
                            employer: string;
                            postings: number;
                        }[];
                        /** @description what to do where nothing was found */
                        says: string | null;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpeningsAlertMail: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    /** @description the alert as it came or as it was forwarded: a whole message with its headers (RFC 822) */
                    mail: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openings: {
                            /** Format: uuid */
                            openingId: string;
                            title: string;
                            employer: string;
                            /** @description the employer’s own boards, to be added by POST /boards */
                            boards: string[];
                        }[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postBoardsList: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description CSV with any columns, or links, one a line */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: {
                            /** Format: uuid */
                            boardId: string;
                            source: components["schemas"]["SourceName"];
                            tenant: string;
                            employer: string;
                        }[];
                        left: {
                            line: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mailbox: components["schemas"]["ConnectedMailbox"] | null;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdMailbox: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the IMAP server of the mail provider */
                    host: string;
                    /** @default 993 */
                    port?: number;
                    /**
                     * @description tls: from the first byte, usually port 993; starttls: required before the password, usually port 143
                     * @default tls
                     * @enum {string}
                     */
                    security?: "tls" | "starttls";
                    login: string;
                    /** @description an app password where the provider makes such; kept sealed under your key, never given out */
                    password: string;
                    /** @default INBOX */
                    folder?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCandidatesCandidateIdMailbox: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdMailboxRead: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCampaigns: {
        parameters: {
            query: {
                candidate: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: components["schemas"]["CampaignSummary"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCampaigns: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCampaignsCampaignId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCampaignsPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    brief: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPlan"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCampaignsEstimate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignEstimate"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCampaignsCampaignIdPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPlan"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCampaignsCampaignIdBoards: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    boards: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCampaignsCampaignIdRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rule: components["schemas"]["OfferedRule"] | null;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCampaignsCampaignIdRuleDecline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCampaignsCampaignIdState: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "running" | "paused" | "ended";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenings: {
        parameters: {
            query: {
                candidate: string;
                /** @description words, "quoted words", -without; the last may be half typed */
                q?: string;
                /** @description a town or region, as postings write it or by its English name; may be half typed */
                place?: string;
                state?: "all" | "eligible" | "skipped" | "taken";
                /** @description those no longer listed, instead of those that are */
                gone?: "true" | "false";
                mode?: string;
                level?: string;
                /** @description stated pay a year in thousands of its own currency */
                pay?: string;
                /** @description since it was posted */
                age?: string;
                country?: string;
                source?: string;
                sort?: "best" | "newest" | "pay";
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openings: components["schemas"]["OpeningSummary"][];
                        total: number;
                        facets: components["schemas"]["OpeningFacets"];
                        next: string | null;
                        /** @description nothing holds the words; these have names that look like them */
                        alike: boolean;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpenings: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroughtOpening"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description the employer’s own boards, to be added by POST /boards */
                        boards: string[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsPlaces: {
        parameters: {
            query: {
                candidate: string;
                /** @description how its name begins */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningPlaces"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsExport: {
        parameters: {
            query: {
                candidate: string;
                /** @description words, "quoted words", -without; the last may be half typed */
                q?: string;
                /** @description a town or region, as postings write it or by its English name; may be half typed */
                place?: string;
                state?: "all" | "eligible" | "skipped" | "taken";
                /** @description those no longer listed, instead of those that are */
                gone?: "true" | "false";
                mode?: string;
                level?: string;
                /** @description stated pay a year in thousands of its own currency */
                pay?: string;
                /** @description since it was posted */
                age?: string;
                country?: string;
                source?: string;
                sort?: "best" | "newest" | "pay";
                format?: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpeningsPdf: {
        parameters: {
            query: {
                fileName: string;
            };
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description at most 20000000 bytes */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPdf"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsOpeningId: {
        parameters: {
            query: {
                candidate: string;
            };
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsOpeningIdAlike: {
        parameters: {
            query: {
                candidate: string;
            };
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsAlike"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpeningsOpeningIdSplit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    postingIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOpening"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpeningsOpeningIdJoin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOpening"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: {
                /** @description the list that the search belongs to */
                place?: "openings" | "applications";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postViews: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description the list that the search belongs to
                     * @default openings
                     * @enum {string}
                     */
                    place?: "openings" | "applications";
                    name: string;
                    /** @description the query of the page’s address */
                    search: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteViewsViewId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsOpeningIdInspection: {
        parameters: {
            query: {
                candidate: string;
            };
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postOpeningsOpeningIdInspection: {
        parameters: {
            query: {
                candidate: string;
            };
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query: {
                candidate: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putApplicationsApplicationIdSnooze: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description when it comes back; null: at once */
                    until: string | null;
                    /**
                     * @description a mail of the application; null for the application itself
                     * @default null
                     */
                    mailId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description the next first */
                        entries: components["schemas"]["CalendarEntry"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdCalendarFile: {
        parameters: {
            query?: {
                language?: "en" | "de";
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdCalendarFeedIcs: {
        parameters: {
            query?: {
                language?: "en" | "de";
            };
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplications: {
        parameters: {
            query: {
                candidate: string;
                stage?: components["schemas"]["Stage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applications: components["schemas"]["ApplicationSummary"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplications: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    /** Format: uuid */
                    openingId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdFilesKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/msword": string;
                    "application/rtf": string;
                    "text/plain": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/gzip": string;
                    "application/zip": string;
                    "video/x-msvideo": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdSign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the hash that was on screen */
                    bundleHash: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdNotes: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdUndo: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdReject: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "not_the_role" | "not_the_employer" | "place" | "pay" | "level" | "other";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    resume?: components["schemas"]["ResumeDocument"] | null;
                    /** @default null */
                    letter?: components["schemas"]["LetterDocument"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    answers?: {
                        questionId: string;
                        values: string[];
                        /** @default true */
                        remember?: boolean;
                    }[];
                    /**
                     * @description apply once more for a vacancy you applied for before
                     * @default false
                     */
                    again?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdSettle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description true: it went through; false: it did not */
                    sent: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdPacket: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description true: it went through; false: it did not */
                    sent: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description apply once more for a vacancy you applied for before
                     * @default false
                     */
                    again?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecord"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdEvidenceExport: {
        parameters: {
            query: {
                format: "pdf" | "zip";
                /** @description of the PDF */
                language?: "en" | "de";
            };
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/zip": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdErase: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the candidate’s name, typed by the person */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdElsewhere: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    employer: string;
                    title: string;
                    /** @default  */
                    place?: string;
                    /**
                     * @description where the vacancy stood; kept, not fetched
                     * @default null
                     */
                    link?: string | null;
                    /**
                     * Format: date
                     * @description the day it was sent
                     */
                    sentOn: string;
                    /**
                     * @description the employer’s mail about it, kept as proof
                     * @default null
                     */
                    receipt?: {
                        /** Format: email */
                        from: string;
                        subject: string;
                        text: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        applicationId: string;
                        /**
                         * @description entered: it stands at submitted; guarded: one was being prepared, which cannot leave now; known: it was sent before
                         * @enum {string}
                         */
                        outcome: "entered" | "guarded" | "known";
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdElsewhereList: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                    /**
                     * @description false: only read
                     * @default false
                     */
                    keep?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElsewhereList"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdElsewhereMail: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the mail as it came (RFC 822), or its words */
                    mail: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElsewhereMail"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Writers"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cost"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdCost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCost"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCampaignsCampaignIdModelCeiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: none of its own */
                        microDollars: number | null;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCampaignsCampaignIdModelCeiling: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: none of its own */
                    microDollars: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpeningsOpeningIdNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdMails: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    from: string;
                    subject: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMailsMailIdSign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contentHash: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMailsMailIdUndo: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMailsMailIdDismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMailsMailIdSettle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description true: it went through; false: it did not */
                    sent: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postMailsMailIdConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description how the application ends by this reply; null: it does not */
                    ending: components["schemas"]["Ending"] | null;
                    /**
                     * @description the interview it invites to: the application stays open, and thanks are drafted once it is over
                     * @default null
                     */
                    interview?: components["schemas"]["SaidInterview"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description Accepted, not confirmed yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdInterviews: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidInterview"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteApplicationsApplicationIdInterviewsInterviewId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
                interviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdPacing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacingOutput"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdPacing: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pacing"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdHolds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holds: {
                            /** Format: uuid */
                            applicationId: string;
                            title: string;
                            employer: string;
                            /** @enum {string} */
                            why: "undo_window" | "sending_paused" | "woke_late" | "same_employer" | "daily_cap" | "underway" | "spacing" | "host_spacing" | "quiet_hours";
                            /**
                             * Format: date-time
                             * @description ISO 8601, UTC
                             */
                            until: string;
                        }[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdEmployerAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getParts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parts"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApplicationsApplicationIdHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdHandOverTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                        /** @description where the ticket opens the page, once, as a WebSocket */
                        path: string;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdHandOverGoOn: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the hash that was on screen */
                    bundleHash: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdHandOverOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postApplicationsApplicationIdHandOverDone: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdSiteSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sites: {
                            origin: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, UTC
                             */
                            openedAt: string;
                        }[];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCandidatesCandidateIdSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sites"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putCandidatesCandidateIdSites: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    origin: string;
                    /** @description null: what is usual */
                    lastClick: ("countersign" | "person" | "packet") | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postCandidatesCandidateIdSiteSessionsForget: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    origin: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    postLiveTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveTicket"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query: {
                candidate: string;
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAdminPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["PersonOfInstallation"][];
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAdminSessionsSessionId: {
        parameters: {
            query?: never;
            header: {
                /** @description A new one for each change, the same one for its repeats */
                "Idempotency-Key": string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAdminQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null while Temporal does not answer */
                        queues: components["schemas"]["QueueState"][] | null;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAdminAudit: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["AuditEntry"][];
                        more: boolean;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description An error: what happened and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
