-- People who were sent to somebody else, such as Feide, to sign in there, and are not back yet. Kept for ten minutes.
create table sign_in (
    state_hash   bytea primary key,             -- SHA-256 of what they come back with, once
    browser_hash bytea not null,                -- SHA-256 of the secret in the cookie of the browser that was sent
    provider     text not null,
    came_from    text not null,                 -- the page of ours that they go back to; empty for none
    adds         boolean not null,              -- to what they have already, beside the ways in that they have
    learner_id   uuid references learner (id) on delete cascade, -- whose ways those are; null where none is added
    created_at   timestamptz not null
);

create index sign_in_by_time on sign_in (created_at);
create index sign_in_by_learner on sign_in (learner_id);

-- The page of ours on which a link was asked for, and to which it leads back; and whether it adds one more way to what is there.
alter table mail_link
    add column came_from text not null default '',
    add column adds boolean not null default false;
