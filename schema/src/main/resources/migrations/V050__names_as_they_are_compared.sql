-- How a name is taken apart before it is compared: what is dropped, what is joined, under which keys it is filed. Everything
-- works on many names at once, so that a load of a hundred thousand costs little more for each than the work itself.
create schema conflicts;
grant usage on schema conflicts to countersign_app;

create table conflicts.word (
    word text not null,
    sorts text[] not null default '{}',
    stands_for text,
    constraint a_word_once primary key (word),
    constraint known_sorts check (sorts <@ '{particle,title,company,general}'),
    constraint of_some_use check (cardinality(sorts) > 0 or stands_for is not null)
);
comment on table conflicts.word is 'Words of names that are dropped or rewritten before comparing: particles, titles, company suffixes, general company words, abbreviations. The same for all firms.';

create table conflicts.nickname (
    circle integer not null,
    name text not null,
    constraint a_name_once_in_a_circle primary key (name, circle)
);
comment on table conflicts.nickname is 'Given names that the same person may go by, English and Spanish: all names of one circle stand for each other. The same for all firms.';
create index names_of_a_circle on conflicts.nickname (circle, name);

alter table conflicts.word enable row level security;
alter table conflicts.nickname enable row level security;

create function conflicts.folded(name text) returns text
    language sql stable parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, name));

-- The words of a name as they stand, without accents and signs; S.A. becomes sa where the name is an organisation's.
create function conflicts.tokens(name text, of_organisation boolean) returns table (token text, place bigint)
    language sql stable
begin atomic
    select t.token, t.place from regexp_split_to_table(
        regexp_replace(
            case when of_organisation then regexp_replace(conflicts.folded(name), '\m(\w)\.\s?(?=\w\M)', '\1', 'g') else conflicts.folded(name) end,
            '[''’`´]', '', 'g'),
        '[^[:alnum:]]+') with ordinality t(token, place)
    where t.token <> '';
end;

-- Without being told: a name with a company suffix, or with a general company word at its end, is an organisation's.
create function conflicts.is_of_organisation(name text) returns boolean
    language plpgsql stable as $$
begin
    return exists (
        select from (select coalesce(short.stands_for, t.token) as token, t.place, max(t.place) over () as last
            from conflicts.tokens(name, true) t left join conflicts.word short on short.word = t.token and short.stands_for is not null) w
        join conflicts.word known on known.word = w.token
        where 'company' = any (known.sorts) or ('general' = any (known.sorts) and w.place > 1 and w.place = w.last));
end
$$;

-- Each name taken apart: all its words, those that tell it apart (when nothing else is left, all), and ways to write words
-- together: neighbours, a particle with its name (delacruz, vanderberg, obrien), a company's initials.
create function conflicts.taken_apart(names text[], of_organisation boolean[])
    returns table (place bigint, words text[], telling text[], joined text[])
    language plpgsql stable as $$
begin
    return query
    with word as (
        select g.place, g.organisation, t.place as at, coalesce(short.stands_for, t.token) as token, coalesce(known.sorts, '{}') as sorts
        from unnest(names, of_organisation) with ordinality g(name, organisation, place)
        cross join lateral conflicts.tokens(g.name, g.organisation) t
        left join conflicts.word short on short.word = t.token and short.stands_for is not null and g.organisation
        left join conflicts.word known on known.word = coalesce(short.stands_for, t.token)),
    sorted as (
        select w.*, 'particle' = any (w.sorts) as is_particle, 'general' = any (w.sorts) as is_general,
            w.sorts && case when w.organisation then '{particle,company}'::text[] else '{particle,title}' end as is_dropped,
            w.organisation and w.sorts && '{particle,company}' as is_no_initial,
            w.organisation and w.sorts && '{particle,company,general}' as stands_alone,
            lead(w.token) over n as then_token, lead(w.token, 2) over n as third_token,
            lead(w.sorts, 1, '{}') over n as then_sorts
        from word w window n as (partition by w.place order by w.at))
    select s.place, array_agg(s.token order by s.at),
        coalesce(array_agg(s.token order by s.at) filter (where not s.is_dropped and not (s.organisation and s.is_general)),
            array_agg(s.token order by s.at) filter (where not s.is_dropped), array_agg(s.token order by s.at)),
        coalesce(array_agg(distinct s.token || s.then_token) filter (where length(s.token || s.then_token) > 2
                and not s.stands_alone and not s.then_sorts && case when s.organisation then '{particle,company,general}'::text[] else '{particle}' end), '{}')
            || coalesce(array_agg(distinct s.token || s.then_token || s.third_token)
                filter (where s.is_particle and not s.organisation and s.third_token is not null), '{}')
            || case when count(*) filter (where s.organisation and not s.is_no_initial) >= 3
                then array[string_agg(left(s.token, 1), '' order by s.at) filter (where not s.is_no_initial)] else '{}' end
    from sorted s group by s.place;
end
$$;

-- Spanish by ear: silent h, b and v, soft c, s and z, ll and y, j and soft g, doubled letters.
create function conflicts.spanish_sound(token text) returns text
    language sql immutable
    return regexp_replace(translate(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(token,
            'ch', '1', 'g'), 'qu(?=[ei])', 'k', 'g'), 'g(?=[ei])|x', 'j', 'g'), 'gu(?=[ei])', 'g', 'g'), 'c(?=[ei])', 's', 'g'), 'll', 'y', 'g'), 'h', '', 'g'),
        'vzcyw', 'bskiu'), '(.)\1+', '\1', 'g');

-- Under what a word is found: itself and itself without one letter (d), by ear in English (p) and in Spanish (s).
create function conflicts.variants(token text) returns setof text
    language sql stable
begin atomic
    select 'd' || token
    union all select 'd' || overlay(token placing '' from i for 1) from generate_series(1, length(token)) i where length(token) >= 4
    union all select 'p' || public.dmetaphone(token) where length(token) >= 3 and token ~ '^[a-z]+$' and length(public.dmetaphone(token)) >= 2
    union all select 's' || conflicts.spanish_sound(token) where length(token) >= 4 and token ~ '^[a-z]+$';
end;

-- A text as a number that is the same in every PostgreSQL; the mark of the firm keeps the firms' numbers apart.
create function conflicts.firm_mark(of_firm uuid) returns text
    language sql immutable parallel safe
    return left(md5(of_firm::text), 8);

create function conflicts.number(mark text, content text) returns bigint
    language sql immutable parallel safe
    return ('x' || left(md5(mark || content), 8))::bit(32)::bigint & 2147483647;

create function conflicts.pair(one bigint, other bigint) returns bigint
    language sql immutable parallel safe
    return (least(one, other) << 32) | greatest(one, other);
