-- The files of a course as they were compiled, drawings too, for every version that somebody began with: whoever is in the
-- middle of it goes on with what they know, also when the library has moved on.
create table course_version (
    hash       text primary key,                -- content hash
    course     text not null,
    sources    text not null,                   -- JSON object: file name to text
    created_at timestamptz not null default now()
);

-- Which version of a course a learner takes. It changes only when they ask for the newer one.
create table enrolment (
    learner_id   uuid not null references learner (id) on delete cascade,
    course       text not null,
    version_hash text not null references course_version (hash),
    begun_at     timestamptz not null,
    primary key (learner_id, course)
);

-- What happened between a learner and a course; how far they have come is these. Only ever appended to.
-- Events are in the order of their time, and those of one time in the order in which they were stored. They are numbered for
-- all learners together, so that no two writers ever compete for a number, and so that two learners who turn out to be one
-- keep theirs.
-- The foreign key makes each event wait while its learner is merged or erased: none is left behind, and none outlives them.
create table learning_event (
    learner_id uuid not null,
    course     text not null,
    seq        bigint not null generated always as identity,
    event_id   uuid not null,                   -- made by the client, so that sending it again changes nothing
    kind       text not null,
    module     text,                            -- of the step it happened in, where it happened in one
    step       text,
    payload    text,                            -- JSON: an answer, or the track that was chosen
    at         timestamptz not null,
    primary key (learner_id, course, seq),
    unique (learner_id, event_id),
    foreign key (learner_id, course) references enrolment (learner_id, course) on delete cascade,
    check ((module is null) = (step is null))
);
