-- The rooms of the house, and the one role that the application speaks as.
-- The owner runs migrations and owns every table; the application's role is subject to row-level security.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

create schema identity;
create schema walls;
create schema history;
create schema matters;
create schema docket;
create schema deadlines;
create schema documents;

do $$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'countersign_app') then
        create role countersign_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    end if;
end
$$;
alter role countersign_app with login password '${app_password}';

revoke create on schema public from public;
grant usage on schema public, identity, walls, history, matters, docket, deadlines, documents to countersign_app;
alter default privileges revoke execute on functions from public;
