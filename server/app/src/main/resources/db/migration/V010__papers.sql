-- Papers of courses that their owners let others read. Whoever has the link reads what stands on the paper at that moment; the
-- text itself is not here.
create table shared_paper (
    token_hash bytea primary key,               -- SHA-256 of the link's secret; the secret itself is kept nowhere
    learner_id uuid not null references learner (id) on delete cascade,
    course     text not null,
    module     text not null,
    step       text not null,
    name       text not null,                   -- as the owner wants to be named on it; may be empty
    shared_at  timestamptz not null
);

create index shared_paper_by_learner on shared_paper (learner_id, course, module, step);
