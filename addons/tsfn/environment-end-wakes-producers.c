#define PRODUCERS 8
#include "environment-end-wakes-producer.c"
