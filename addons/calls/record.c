#define NAPI_VERSION 8
#include "record.h"
#include "this-thread.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 1024

typedef struct numbered_handle {
  const void *pointer;
  const char *function;
  int number;
  struct numbered_handle *older, *next;
} numbered_handle;

static mutex all_lock = MUTEX_INIT;
static seam_record *newest_record = NULL, *all_records[BUCKETS];
static numbered_handle *newest_handle = NULL, *all_handles[BUCKETS];

static size_t bucket_of(const void *pointer) {
  return (size_t)((uintptr_t)pointer / 16 % BUCKETS);
}

seam_record *record_new(const char *function, napi_env env) {
  seam_record *record = (seam_record *)calloc(1, sizeof *record);
  record->function = function;
  record->env = env;
  mutex_lock(&all_lock);
  const seam_record *last = newest_record;
  while (last != NULL && strcmp(last->function, function) != 0)
    last = last->older;
  record->number = last != NULL ? last->number + 1 : 1;
  record->older = newest_record;
  newest_record = record;
  seam_record **bucket = &all_records[bucket_of(record)];
  record->next = *bucket;
  *bucket = record;
  mutex_unlock(&all_lock);
  return record;
}

seam_record *record_of_hook(napi_env env, seam_hook hook, const void *data) {
  mutex_lock(&all_lock);
  seam_record *record = newest_record;
  while (record != NULL && (record->hook != hook || record->data != data || record->env != env))
    record = record->older;
  mutex_unlock(&all_lock);
  return record;
}

seam_record *record_numbered(const char *function, int number) {
  mutex_lock(&all_lock);
  seam_record *record = newest_record;
  while (record != NULL && (record->number != number || strcmp(record->function, function) != 0))
    record = record->older;
  mutex_unlock(&all_lock);
  return record;
}

/* Where a record would begin of which the pointer is that part. */
static seam_record *record_at(const void *pointer, size_t offset) {
  const void *start = (const void *)((uintptr_t)pointer - offset);
  if ((uintptr_t)pointer < offset)
    return NULL;
  mutex_lock(&all_lock);
  seam_record *record = all_records[bucket_of(start)];
  while (record != NULL && record != start)
    record = record->next;
  mutex_unlock(&all_lock);
  return record;
}

seam_record *record_by_data(const void *pointer) {
  return record_at(pointer, offsetof(seam_record, as_data));
}

seam_record *record_by_hint(const void *pointer) {
  return record_at(pointer, offsetof(seam_record, as_hint));
}

void handle_adopt(const void *pointer, const char *function, int number) {
  if (pointer == NULL)
    return;
  numbered_handle *fresh = (numbered_handle *)calloc(1, sizeof *fresh);
  mutex_lock(&all_lock);
  const numbered_handle *last = newest_handle;
  while (number == 0 && last != NULL && strcmp(last->function, function) != 0)
    last = last->older;
  fresh->pointer = pointer;
  fresh->function = function;
  fresh->number = number != 0 ? number : last != NULL ? last->number + 1 : 1;
  fresh->older = newest_handle;
  newest_handle = fresh;
  numbered_handle **bucket = &all_handles[bucket_of(pointer)];
  fresh->next = *bucket;
  *bucket = fresh;
  mutex_unlock(&all_lock);
}

int handle_number(const void *pointer) {
  mutex_lock(&all_lock);
  const numbered_handle *found = all_handles[bucket_of(pointer)];
  while (found != NULL && found->pointer != pointer)
    found = found->next;
  int number = found != NULL ? found->number : 0;
  mutex_unlock(&all_lock);
  return number;
}
