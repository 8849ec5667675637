// floor FOLDER: has libyaml read the events of all files in a folder, and does nothing with them. What reads its templates
// with libyaml cannot be faster.
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static unsigned char *bytes;
static size_t capacity;

/// Reads a whole file into `bytes`, and returns how many it has.
static size_t load(int folder, const char *name) {
    struct stat status;
    int file = openat(folder, name, O_RDONLY);
    if (file < 0 || fstat(file, &status) != 0) {
        perror(name);
        exit(2);
    }
    size_t size = (size_t)status.st_size, count = 0;
    if (size > capacity) {
        free(bytes);
        bytes = malloc(capacity = size);
    }
    for (ssize_t got; count < size && (got = read(file, bytes + count, size - count)) > 0;) {
        count += (size_t)got;
    }
    close(file);
    return count;
}

static void parse(const char *name, size_t count) {
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_event_type_t type;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, count);
    do {
        if (!yaml_parser_parse(&parser, &event)) {
            fprintf(stderr, "%s:%zu: %s\n", name, parser.problem_mark.line + 1, parser.problem);
            exit(1);
        }
        type = event.type;
        yaml_event_delete(&event);
    } while (type != YAML_STREAM_END_EVENT);
    yaml_parser_delete(&parser);
}

int main(int count, char *arguments[]) {
    DIR *folder = count == 2 ? opendir(arguments[1]) : NULL;
    if (!folder) {
        fprintf(stderr, "usage: floor FOLDER\n");
        return 2;
    }
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] != '.') {
            parse(entry->d_name, load(dirfd(folder), entry->d_name));
        }
    }
    closedir(folder);
    free(bytes);
    return 0;
}
