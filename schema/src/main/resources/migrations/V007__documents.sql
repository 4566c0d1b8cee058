create table documents.document (
    firm_id uuid not null,
    document_id uuid not null,
    matter_id uuid,
    file_name text not null,
    media_type text not null,
    bytes bigint not null,
    sha256 bytea not null,
    added_by uuid,
    added_at timestamptz not null,
    constraint document_is_known_by_firm_and_id primary key (firm_id, document_id),
    constraint document_of_a_firm foreign key (firm_id) references identity.firm,
    constraint document_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint document_added_by_a_person foreign key (firm_id, added_by) references identity.person,
    constraint a_file_has_a_name check (length(file_name) between 1 and 255)
);
comment on table documents.document is 'A file as received. Its bytes lie encrypted in the content-addressed store under firm and sha256; without a matter it lies in the inbox.';
create index documents_of_a_matter on documents.document (firm_id, matter_id, added_at desc);
