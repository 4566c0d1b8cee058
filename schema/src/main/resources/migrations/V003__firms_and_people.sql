create table identity.firm (
    firm_id uuid not null,
    kind text not null default 'firm',
    name text not null,
    zone text not null,
    language text not null default 'en',
    mail_folder text,
    opened_at timestamptz not null,
    constraint firm_is_known_by_its_id primary key (firm_id),
    constraint a_mail_folder_belongs_to_one_firm unique (mail_folder),
    constraint a_firm_or_a_practice check (kind in ('firm', 'practice')),
    constraint english_or_spanish check (language in ('en', 'es')),
    constraint a_firm_has_a_name check (length(trim(name)) between 1 and 200)
);
comment on table identity.firm is 'A tenant: a law firm, or a practice that places case managers in firms.';

create table identity.account (
    account_id uuid not null,
    email text not null,
    password_hash text,
    language text not null default 'en',
    created_at timestamptz not null,
    constraint account_is_known_by_its_id primary key (account_id),
    constraint email_is_lower_case check (email = lower(email)),
    constraint english_or_spanish check (language in ('en', 'es')),
    constraint one_account_for_an_email unique (email)
);
comment on table identity.account is 'One sign-in of one human being, who may be a person of several firms. Global: reached only through named functions.';

create table identity.person (
    firm_id uuid not null,
    person_id uuid not null,
    account_id uuid,
    name text not null,
    email text not null,
    zone text not null,
    language text not null default 'en',
    sees_all_matters boolean not null default false,
    is_conflicts_attorney boolean not null default false,
    sorts_inbox boolean not null default false,
    joined_at timestamptz not null,
    left_at timestamptz,
    constraint person_is_known_by_firm_and_id primary key (firm_id, person_id),
    constraint person_belongs_to_a_firm foreign key (firm_id) references identity.firm,
    constraint person_signs_in_with_an_account foreign key (account_id) references identity.account,
    constraint one_person_for_an_account_in_a_firm unique (firm_id, account_id),
    constraint english_or_spanish check (language in ('en', 'es')),
    constraint a_person_has_a_name check (length(trim(name)) between 1 and 200)
);
comment on table identity.person is 'A human being as one firm knows them. Several persons of several firms may share one account.';

create table identity.person_role (
    firm_id uuid not null,
    person_id uuid not null,
    role text not null,
    constraint a_role_once_for_a_person primary key (firm_id, person_id, role),
    constraint role_of_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_known_role check (role in ('attorney', 'case manager', 'administrator', 'practice lead', 'client'))
);
comment on table identity.person_role is 'What a person is in a firm; one may be several.';

create function identity.viewer_has_role(wanted text) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog
    return exists (
        select from identity.person_role r
        join identity.person p using (firm_id, person_id)
        where r.firm_id = walls.viewer_firm() and r.person_id = walls.viewer_person()
          and r.role = wanted and p.left_at is null);

create function identity.viewer_sees_all_matters() returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog
    return coalesce((
        select p.sees_all_matters from identity.person p
        where p.firm_id = walls.viewer_firm() and p.person_id = walls.viewer_person() and p.left_at is null), false);

grant execute on function identity.viewer_has_role(text), identity.viewer_sees_all_matters() to countersign_app;

alter table identity.firm enable row level security;
create policy own_firm on identity.firm for all to countersign_app
    using (firm_id = (select walls.viewer_firm())) with check (firm_id = (select walls.viewer_firm()));
grant select, update on identity.firm to countersign_app;

alter table identity.account enable row level security;

alter table identity.person enable row level security;
create policy people_of_the_own_firm on identity.person for select to countersign_app
    using (firm_id = (select walls.viewer_firm()));
create policy administrators_change_people on identity.person for all to countersign_app
    using (firm_id = (select walls.viewer_firm())
           and (select identity.viewer_has_role('administrator')))
    with check (firm_id = (select walls.viewer_firm())
           and (select identity.viewer_has_role('administrator')));
grant select, insert, update on identity.person to countersign_app;

alter table identity.person_role enable row level security;
create policy roles_of_the_own_firm on identity.person_role for select to countersign_app
    using (firm_id = (select walls.viewer_firm()));
create policy administrators_give_roles on identity.person_role for all to countersign_app
    using (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator')))
    with check (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator')));
grant select, insert, delete on identity.person_role to countersign_app;
