-- In which browser a link was asked for, so that what was done there can come along where the link is opened. No foreign key: a browser
-- may be signed out meanwhile, and neither waits for the other.
alter table mail_link add column browser_id uuid;
