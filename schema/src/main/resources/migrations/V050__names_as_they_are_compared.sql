-- How two names are compared: what is dropped, what is joined, what counts as alike. The functions called for every word are
-- plpgsql, which keeps its plans for the session; a function in SQL would be planned again at each call from a trigger.
create schema conflicts;
grant usage on schema conflicts to countersign_app;

create table conflicts.word (
    word text not null,
    sort text not null,
    stands_for text,
    constraint a_word_has_one_sort primary key (word, sort),
    constraint a_known_sort check (sort in ('particle', 'title', 'company', 'general', 'short'))
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

-- All words of a name, in order, without accents and signs; S.A. becomes sa where the name is an organisation's.
create function conflicts.words(name text, of_organisation boolean) returns text[]
    language plpgsql stable as $$
begin
    return (
    select coalesce(array_agg(coalesce(w.stands_for, t.token) order by t.place), '{}')
    from regexp_split_to_table(
            regexp_replace(
                case when of_organisation then regexp_replace(conflicts.folded(name), '\m(\w)\.\s?(?=\w\M)', '\1', 'g') else conflicts.folded(name) end,
                '[''’`´]', '', 'g'),
            '[^[:alnum:]]+') with ordinality t(token, place)
    left join conflicts.word w on w.word = t.token and w.sort = 'short' and of_organisation
    where t.token <> '');
end
$$;

-- Without being told: a name with a company suffix, or with a general company word at its end, is an organisation's.
create function conflicts.is_of_organisation(name text) returns boolean
    language sql stable
    return exists (select from conflicts.words(name, true) w(words), unnest(w.words) with ordinality t(token, place)
        join conflicts.word known on known.word = t.token
        where known.sort = 'company' or (known.sort = 'general' and t.place > 1 and t.place = cardinality(w.words)));

-- The words that tell a name apart; when nothing else is left, all of them.
create function conflicts.telling(words text[], of_organisation boolean) returns text[]
    language plpgsql stable as $$
begin
    return (
    with kept as (
        select t.token, t.place, exists (select from conflicts.word w where w.word = t.token and w.sort = 'general') as general
        from unnest(words) with ordinality t(token, place)
        where not exists (select from conflicts.word w where w.word = t.token
            and (w.sort = 'particle' or w.sort = case when of_organisation then 'company' else 'title' end)))
    select case when not of_organisation or bool_and(general)
            then coalesce(nullif(array_agg(token order by place), '{}'), words)
            else array_agg(token order by place) filter (where not general) end
    from kept
    having count(*) > 0
    union all select words where not exists (select from kept));
end
$$;

-- Ways to write words together: neighbours, a particle with its name (delacruz, vanderberg, obrien), a company's initials.
create function conflicts.joined(words text[], of_organisation boolean) returns text[]
    language plpgsql stable as $$
begin
    return (
    select coalesce(array_agg(distinct j.form), '{}') from (
        select words[i] || words[i + 1] from generate_series(1, cardinality(words) - 1) i
        where not of_organisation or not exists (select from conflicts.word w
            where w.word in (words[i], words[i + 1]) and w.sort in ('company', 'general', 'particle'))
        union all
        select words[i] || words[i + 1] || words[i + 2] from generate_series(1, cardinality(words) - 2) i
        where not of_organisation and exists (select from conflicts.word w where w.word = words[i] and w.sort = 'particle')
        union all
        select string_agg(left(t.token, 1), '' order by t.place) from unnest(words) with ordinality t(token, place)
        where of_organisation and not exists (select from conflicts.word w where w.word = t.token and w.sort in ('particle', 'company'))
        having count(*) >= 3) j(form)
    where length(j.form) > 2);
end
$$;

-- Spanish by ear: silent h, b and v, soft c, s and z, ll and y, j and soft g, doubled letters.
create function conflicts.spanish_sound(token text) returns text
    language sql immutable
    return regexp_replace(translate(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(token,
            'ch', '1', 'g'), 'qu(?=[ei])', 'k', 'g'), 'g(?=[ei])|x', 'j', 'g'), 'gu(?=[ei])', 'g', 'g'), 'c(?=[ei])', 's', 'g'), 'll', 'y', 'g'), 'h', '', 'g'),
        'vzcyw', 'bskiu'), '(.)\1+', '\1', 'g');

-- Under which keys a word is found: itself and itself without one letter (d), by ear in English (p) and in Spanish (s).
create function conflicts.spelling_keys(token text) returns setof text
    language plpgsql stable as $$
begin
    return query
    select 'd:' || token
    union select 'd:' || overlay(token placing '' from i for 1) from generate_series(1, length(token)) i where length(token) >= 4
    union select 'p:' || public.dmetaphone(token) where length(token) >= 3 and token ~ '^[a-z]+$' and length(public.dmetaphone(token)) >= 2
    union select 's:' || conflicts.spanish_sound(token) where length(token) >= 4 and token ~ '^[a-z]+$';
end
$$;
