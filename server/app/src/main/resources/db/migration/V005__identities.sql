-- Who a learner is, as told by somebody who can tell: for issuer 'mail' whoever reads the mail of that address.
create table identity (
    issuer     text not null,
    subject    text not null,                   -- for 'mail' the address, in lower case
    learner_id uuid not null references learner (id) on delete cascade,
    created_at timestamptz not null,
    primary key (issuer, subject)
);

create index identity_by_learner on identity (learner_id);

-- Links that were asked for to save one's progress or to come back to it. Kept for an hour, so that they can be counted:
-- nobody is sent more than a few, and nobody sends more than some.
create table mail_link (
    token_hash bytea primary key,               -- SHA-256 of the link's secret; the secret itself is only in the mail
    address    text not null,
    asked_by   bytea not null,                  -- SHA-256 of the browser, or of the network address where there was none
    created_at timestamptz not null,
    used_at    timestamptz                      -- a link leads in once
);

create index mail_link_by_address on mail_link (address);
create index mail_link_by_asker on mail_link (asked_by);
create index mail_link_by_time on mail_link (created_at);

-- Mail that was accepted and is not sent yet, so that it goes out also when the server was killed meanwhile. What is sent, or
-- has become useless, is deleted.
create table outgoing_mail (
    id          uuid primary key,
    recipient   text not null,
    subject     text not null,
    plain       text not null,
    html        text not null,
    tries       integer not null,
    next_try_at timestamptz not null,
    useful_until timestamptz not null
);

create index outgoing_mail_by_time on outgoing_mail (next_try_at);
